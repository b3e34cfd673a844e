import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readAccessCode } from '@meinungsbild/secrecy'
import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { id } from '../questionnaire/testing/short-initiative.ts'
import { remembered } from '../testing/remembered.ts'
import { done, place, surveyIn } from '../testing/survey-initiative.ts'
import {
  drawn,
  untilDrawn,
  untilFieldOpen,
  untilInvitable,
  untilReleased,
} from './testing/invited-people.ts'
import { codeIn, enter, headerIn, states } from './testing/mail-answers.ts'
import { mailScene } from './testing/mail-scene.ts'
import type { ReceivedMail } from './testing/mail-server.ts'
import { bounce, message } from './testing/returned-mails.ts'

const scene = mailScene()
const mails = `${place}/e-mails`
const people = (count: number) => Array.from({ length: count }, (_, index) => drawn(index + 1))

async function send(series = 1): Promise<void> {
  await done(scene.presse, `e-mails/versand/${series}`, { act: 'start' })
  await scene.courier.settled()
}

async function remind(code: 'old' | 'new' = 'old'): Promise<number> {
  const { length } = await scene.house.storage.mailSeries.all(id)
  const response = await scene.presse.post(`${mails}/erinnerungen`, { code })
  expect(response.headers.get('location')).toBe(`${mails}/versand/${length + 1}`)
  scene.server.received.length = 0
  await send(length + 1)
  return length + 1
}

async function takeIn(text: string): Promise<string> {
  const file = new File([text], 'zurueck.eml')
  const response = await scene.presse.upload(`${mails}/ruecklaeufer`, { file })
  expect(response.status).toBe(303)
  return scene.presse.page(response.headers.get('location') ?? '')
}

function mailTo(number: number): ReceivedMail {
  const found = scene.server.received.find(({ to }) => to === `erika${number}@anderswo.example`)
  if (!found) throw new Error(`Nobody wrote to ${number}.`)
  return found
}

const idIn = ({ from }: ReceivedMail) => /\+([0-9a-f]{20})@/.exec(from)?.[1] ?? ''

async function log(): Promise<readonly string[]> {
  const entries = await scene.house.storage.dossiers.read(id)
  return entries
    .filter(({ kind }) => kind === 'fieldNoted')
    .map(({ actor, payload }) => `${actor} ${String(Object(payload)['text'])}`)
}

describe('an invitation by e-mail', () => {
  test('brings everybody a code of his own that opens the door at once, and is stored nowhere', async () => {
    const { house, presse, server } = scene
    await untilInvitable(house, presse, people(12))
    expect(server.received).toEqual([])
    await send()
    const addresses = people(12).map(({ email }) => email)
    expect(server.received.map(({ to }) => to).toSorted()).toEqual(addresses.toSorted())
    const codes = server.received.map(codeIn)
    expect(codes.every((code) => readAccessCode(code).ok)).toBe(true)
    expect(new Set(codes).size).toBe(12)
    expect(await enter(scene, codes[3] ?? '')).toBe(200)
    expect(await states(scene)).toEqual({ sent: 12 })
    const everything = await remembered(house)
    for (const code of codes) {
      expect(everything).not.toContain(code)
      expect(everything).not.toContain(code.replaceAll('-', ''))
    }
    expect(await log()).toEqual([
      'a-presse E-Mail-Einladung begonnen, an 12 Personen.',
      'a-presse E-Mail-Einladung beendet: 12 versendet, 0 abgelehnt, 0 wartend.',
    ])
    const dossier = JSON.stringify(await house.storage.dossiers.read(id))
    expect(dossier).not.toMatch(/anderswo\.example|Muster\d/)
    expect(house.log).toEqual([])
  })

  test('is text and HTML in the language of the person, and says whose it is and how to stop it', async () => {
    const { house, presse, server, outside } = scene
    const mary = drawn(2, { language: 'en' })
    await untilInvitable(house, presse, [drawn(1), mary])
    await send()
    const mail = await PostalMime.parse(mailTo(1).source)
    expect([mail.from, mail.replyTo?.[0]]).toMatchObject([
      { name: 'Stadt Beispiel', address: 'umfrage@stadt.example' },
      { address: 'buero@stadt.example' },
    ])
    expect(mail.text).toContain('Guten Tag Erika Muster1,')
    expect(mail.html).toContain('Guten Tag Erika Muster1,')
    const { publicUrl } = outside.admission
    const link = new RegExp(`${publicUrl}/zugang/[a-z0-9-]+#[0-9A-Z-]{22}\nIhr Zugangscode: `)
    expect(mail.text).toMatch(link)
    expect(mail.html).not.toMatch(/<img|<script|<link|src=/)
    expect(mail.messageId).toMatch(/^<[0-9a-f]{20}\.[0-9a-f]{12}@stadt\.example>$/)
    expect(mailTo(1).from).toBe(`zurueck+${idIn(mailTo(1))}@stadt.example`)
    const [one = '', two = ''] = headerIn(mailTo(1), 'List-Unsubscribe').split(', ')
    expect(one).toMatch(
      new RegExp(`^<${publicUrl}/abmelden/[a-z0-9-]+/[0-9a-f]{20}\\.[\\w-]{22}>$`),
    )
    expect(two).toBe(`<mailto:${mailTo(1).from}?subject=unsubscribe%20${idIn(mailTo(1))}>`)
    expect(mail.text).toContain(one.slice(1, -1))
    expect(headerIn(mailTo(1), 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click')
    expect(headerIn(mailTo(1), 'X-Mailer')).toBe('')
    expect((await PostalMime.parse(mailTo(2).source)).text).toContain('Hello Erika Muster2,')
    expect(server.received.some(({ source }) => source.includes('Deichstra'))).toBe(false)
  })

  test('is for those who have an address and no code from a letter, and for nobody who objects before his turn', async () => {
    const { house, presse, server } = scene
    const reserve = drawn(5, { draw: 'reserve' })
    const drawnPeople = [drawn(1), drawn(2, { email: '' }), drawn(3), reserve]
    await untilInvitable(house, presse, drawnPeople)
    await house.storage.participants.setStanding(id, 3, 'objected')
    await send()
    expect(server.received.map(({ to }) => to)).toEqual(['erika1@anderswo.example'])
    expect(await states(scene)).toEqual({ sent: 1 })
  })

  test('is chosen once, before the field, within the plan', async () => {
    const { house, presse } = scene
    await untilDrawn(house, presse, people(3))
    expect(await presse.page(mails)).toContain('3 Personen haben eine E-Mail-Adresse')
    await done(presse, 'e-mails/empfang', {})
    expect(await states(scene)).toEqual({ waiting: 3 })
    const again = await presse.post(`${mails}/empfang`)
    expect([again.status, await again.text()]).toEqual([
      409,
      expect.stringContaining('bekommt keinen zweiten'),
    ])
    const letters = await presse.post(`${place}/teilnehmende/zugangscodes`)
    expect(letters.status).toBe(409)
    const early = await presse.post(`${mails}/versand/1`, { act: 'start' })
    expect([early.status, await early.text()]).toEqual([
      409,
      expect.stringContaining('sobald das Feld offen ist'),
    ])
  })
})

describe('recipients that are chosen after the release', () => {
  test('cost it, if that is known', async () => {
    const { house, presse } = scene
    await untilDrawn(house, presse, people(3))
    await house.storage.participants.setStanding(id, 3, 'objected')
    await done(presse, 'e-mails/empfang', {})
    await untilReleased(house, presse)
    await house.storage.participants.setStanding(id, 3, 'active')
    const unconfirmed = await presse.post(`${mails}/empfang`)
    expect([unconfirmed.status, await unconfirmed.text()]).toEqual([
      409,
      expect.stringContaining('Das würde eine Freigabe ungültig machen.'),
    ])
    expect(await states(scene)).toEqual({ waiting: 2 })
    expect(await presse.page(mails)).toContain('name="confirmVoid"')
    await done(presse, 'e-mails/empfang', { confirmVoid: 'yes' })
    expect(await states(scene)).toEqual({ waiting: 3 })
    const kinds = (await house.storage.dossiers.read(id)).map(({ kind }) => kind)
    expect(kinds.slice(-3)).toEqual(['participantsPlanSaved', 'approvalVoided', 'stepReopened'])
  })
})

describe('who wants no more e-mails', () => {
  test('says so in one click, and gets no reminder although the code stays good', async () => {
    const { house, presse } = scene
    await untilInvitable(house, presse, people(2))
    await send()
    const first = mailTo(1)
    const address = /<(http[^>]*)>/.exec(headerIn(first, 'List-Unsubscribe'))?.[1] ?? ''
    expect((await fetch(address)).status).toBe(200)
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
    expect((await fetch(address, { method: 'POST', body })).status).toBe(200)
    expect(await remind()).toBe(2)
    expect(scene.server.received.map(({ to }) => to)).toEqual(['erika2@anderswo.example'])
    expect(await states(scene)).toEqual({ unsubscribed: 1, sent: 1 })
    expect(await enter(scene, codeIn(first))).toBe(200)
  })

  test('or writes so, is heard when the e-mail is taken in', async () => {
    const { house, presse } = scene
    await untilInvitable(house, presse, people(2))
    await send()
    const { from } = mailTo(1)
    expect(
      await takeIn(message({ to: from, subject: `unsubscribe ${idIn(mailTo(1))}` })),
    ).toContain('Eingelesen: 0 unzustellbar, 1 abgemeldet, 0 ohne Bezug')
    expect(await states(scene)).toEqual({ unsubscribed: 1, sent: 1 })
  })
})

describe('what mail servers put into a folder', () => {
  test('is noted and deleted, and what is about no e-mail from here stays', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'returned-'))
    await scene.restart({ bounceFolder: folder })
    const { house, presse } = scene
    await untilInvitable(house, presse, people(3))
    await send()
    const put = (name: string, text: string) => writeFileSync(join(folder, name), text)
    put('1795766402.V801.mail', bounce({ id: idIn(mailTo(1)) }))
    put('1795766403.V801.mail', message({ to: mailTo(2).from, subject: 'unsubscribe' }))
    put('foreign', bounce({ id: 'f'.repeat(20) }))
    put('.hidden', 'x')
    const response = await presse.post(`${mails}/ruecklaeufer`)
    expect(await presse.page(response.headers.get('location') ?? '')).toContain(
      'Eingelesen: 1 unzustellbar, 1 abgemeldet, 1 ohne Bezug',
    )
    expect(await states(scene)).toEqual({ bounced: 1, unsubscribed: 1, sent: 1 })
    expect(readdirSync(folder).toSorted()).toEqual(['.hidden', 'foreign'])
    rmSync(folder, { recursive: true })
  })
})

describe('a reminder', () => {
  test('goes to those whose door is unused, who can be reached and want to be, and brings no code', async () => {
    const { house, presse, server } = scene
    await untilInvitable(house, presse, people(6))
    await send()
    const codes = [1, 2, 3, 4, 5, 6].map((number) => codeIn(mailTo(number)))
    await enter(scene, codes[0] ?? '')
    expect(await takeIn(bounce({ id: idIn(mailTo(2)) }))).toContain('1 unzustellbar')
    expect(await takeIn(bounce({ id: 'f'.repeat(20) }))).toContain('1 ohne Bezug')
    await takeIn(message({ to: mailTo(3).from, subject: 'Abmelden' }))
    await house.storage.participants.setStanding(id, 4, 'objected')
    await house.storage.paperSlips.note((await surveyIn(house)).id, 6, 'closed')
    await remind()
    expect(server.received.map(({ to }) => to)).toEqual(['erika5@anderswo.example'])
    const { text = '' } = await PostalMime.parse(mailTo(5).source)
    expect(text).toContain('Der Link aus unserer ersten E-Mail gilt weiter.')
    expect(codeIn(mailTo(5))).toBe('')
    expect(text).not.toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}/)
    expect(await states(scene, 1)).toEqual({ sent: 4, bounced: 1, unsubscribed: 1 })
    expect(await states(scene, 2)).toEqual({ sent: 1 })
    expect(await enter(scene, codes[4] ?? '')).toBe(200)
  })

  test('with a new code takes the old one out of force', async () => {
    const { house, presse } = scene
    await untilInvitable(house, presse, people(2))
    await send()
    const [one, two] = [codeIn(mailTo(1)), codeIn(mailTo(2))]
    await enter(scene, one)
    await remind('new')
    expect(scene.server.received.map(({ to }) => to)).toEqual(['erika2@anderswo.example'])
    expect(await enter(scene, two)).toBe(422)
    expect(await enter(scene, codeIn(mailTo(2)))).toBe(200)
    expect(await enter(scene, one)).toBe(200)
  })

  test('reaches those with a letter who have an address, and is refused where nobody is left', async () => {
    const { house, presse, server } = scene
    await untilDrawn(house, presse, people(1))
    const letters = await presse.post(`${place}/teilnehmende/zugangscodes`)
    const code = /[0-9A-Z]{4}(?:-[0-9A-Z]{2,4}){4}/.exec(await letters.text())?.[0] ?? ''
    expect((await presse.post(`${mails}/empfang`)).status).toBe(409)
    await untilFieldOpen(house, presse)
    await remind()
    expect(server.received.map(({ to }) => to)).toEqual(['erika1@anderswo.example'])
    expect(await enter(scene, code)).toBe(200)
    const response = await presse.post(`${mails}/erinnerungen`, { code: 'old' })
    expect([response.status, await response.text()]).toEqual([
      409,
      expect.stringContaining('niemand zu erinnern'),
    ])
    expect(await house.storage.mailSeries.all(id)).toHaveLength(1)
  })
})

describe('the end of the field', () => {
  test('forgets whose e-mails they were and keeps their numbers', async () => {
    const { house, presse } = scene
    await untilInvitable(house, presse, people(3))
    await send()
    await takeIn(bounce({ id: idIn(mailTo(3)) }))
    await done(presse, 'feld/schliessen', { reason: 'Die Feldzeit ist um.' })
    expect(await states(scene)).toEqual({})
    expect(await remembered(house)).not.toContain(idIn(mailTo(1)))
    const [series] = await house.storage.mailSeries.all(id)
    expect([series?.state, series?.outcome]).toEqual(['done', { sent: 2, bounced: 1 }])
    expect(await presse.page(mails)).toMatch(/data-label="versendet">.*?3</)
    const late = await presse.post(`${mails}/versand/1`, { act: 'start' })
    expect(late.status).toBe(409)
  })
})
