import PostalMime from 'postal-mime'
import { beforeEach, describe, expect, test } from 'vitest'
import { id } from '../questionnaire/testing/short-initiative.ts'
import { openHouse } from '../testing/open-house.ts'
import { done, place } from '../testing/survey-initiative.ts'
import { drawn, untilDrawn, untilInvitable } from './testing/invited-people.ts'
import { states } from './testing/mail-answers.ts'
import { mailScene } from './testing/mail-scene.ts'

const scene = mailScene()
const mails = `${place}/e-mails`
const page = `${mails}/versand/1`
const text = {
  'subject-de': 'Ihre  Meinung zu {titel}',
  'body-de': '{anrede},\r\n\r\nsehen Sie selbst:\r\n\r\n{zugang}',
  'subject-en': '',
  'body-en': '',
}

async function kept(): Promise<unknown> {
  return (await scene.house.storage.mailSeries.find(id, 1))?.texts
}

describe('the text of a series', () => {
  beforeEach(() => untilInvitable(scene.house, scene.presse, [drawn(1)]))

  test('begins as a proposal in the languages of the survey, and is kept as it is typed', async () => {
    const { presse } = scene
    expect(await kept()).toMatchObject({ de: { subject: '{titel}: Ihre Meinung ist gefragt' } })
    expect((await presse.post(`${page}/text`, text)).headers.get('location')).toBe(
      `${page}?erledigt=text`,
    )
    expect(await kept()).toEqual({
      de: {
        subject: 'Ihre Meinung zu {titel}',
        body: '{anrede},\n\nsehen Sie selbst:\n\n{zugang}',
      },
    })
    const shown = await presse.page(`${page}?erledigt=text`)
    expect(shown).toContain('Der Text ist gespeichert.')
    expect(shown).toContain('Guten Tag Erika Mustermann,')
    expect(shown).toContain('AAAA-BBBB-CCCC-DDDD-EE')
  })

  test.each<[string, Readonly<Record<string, string>>, string, string]>([
    ['without a text', { 'body-de': ' ' }, 'body-de', 'Bitte schreiben Sie hier etwas.'],
    ['without a way in', { 'body-de': 'Hallo <b>' }, 'body-de', 'Es fehlt das Feld {zugang}'],
    [
      'with an unknown field',
      { 'subject-de': '{vorname}' },
      'subject-de',
      'Das Feld {vorname} gibt es nicht.',
    ],
    ['half in English', { 'subject-en': 'Hello' }, 'body-en', 'Bitte schreiben Sie hier etwas.'],
  ])('%s is refused at its field, and what was typed stays', async (_, change, field, sentence) => {
    const before = await kept()
    const again = await scene.presse.post(`${page}/text`, { ...text, ...change })
    const html = await again.text()
    expect(again.status).toBe(422)
    expect(html).toContain(`href="#feld-${field}"`)
    expect(html).toContain(sentence)
    expect(html).not.toContain('Hallo <b>')
    expect(await kept()).toEqual(before)
  })

  test('is tried at one address, with a code that is none, and nothing is noted', async () => {
    const { presse, server, house } = scene
    const response = await presse.post(`${page}/probe`, { to: 'ich@stadt.example', language: 'xx' })
    expect(response.headers.get('location')).toBe(`${page}?erledigt=probe`)
    const [mail] = server.received
    expect(mail?.to).toBe('ich@stadt.example')
    const { text: shown = '' } = await PostalMime.parse(mail?.source ?? '')
    expect(shown).toContain('Guten Tag Erika Mustermann,')
    expect(shown).toContain('Ihr Zugangscode: AAAA-BBBB-CCCC-DDDD-EE')
    expect(await states(scene)).toEqual({ waiting: 1 })
    const bad = await presse.post(`${page}/probe`, { to: 'ich' })
    expect([bad.status, await bad.text()]).toEqual([
      422,
      expect.stringContaining('href="#feld-to"'),
    ])
    server.answer(() => 550)
    const refused = await presse.post(`${page}/probe`, { to: 'ich@stadt.example' })
    expect([refused.status, await refused.text()]).toEqual([
      422,
      expect.stringContaining('hat die Probe nicht angenommen. Letzte Antwort des Servers: 550'),
    ])
    const entries = await house.storage.dossiers.read(id)
    expect(JSON.stringify(entries)).not.toContain('ich@stadt.example')
  })

  test('cannot be changed any more once all is sent, and a second start sends nothing', async () => {
    const { presse, courier, server } = scene
    await done(presse, 'e-mails/versand/1', { act: 'start' })
    await courier.settled()
    expect((await presse.post(`${page}/text`, text)).status).toBe(409)
    await done(presse, 'e-mails/versand/1', { act: 'start' })
    await courier.settled()
    expect(server.received).toHaveLength(1)
  })

  test('of a reminder can be given up as a draft, and its people can be reminded anew', async () => {
    const { presse, courier, house } = scene
    await done(presse, 'e-mails/versand/1', { act: 'start' })
    await courier.settled()
    for (const number of [2, 2]) {
      const begun = await presse.post(`${mails}/erinnerungen`, { code: 'old' })
      expect(begun.headers.get('location')).toBe(`${mails}/versand/${number}`)
      await done(presse, `e-mails/versand/${number}`, { act: 'discard' })
    }
    expect(await house.storage.mailSeries.all(id)).toHaveLength(1)
  })
})

describe('e-mails', () => {
  test('are for the press office: others see numbers and hear why not', async () => {
    await untilInvitable(scene.house, scene.presse, [drawn(1)])
    for (const login of ['leitung', 'dsb', 'gast'] as const) {
      const other = await scene.house.as(login)
      for (const shown of [await other.page(mails), await other.page(page)]) {
        expect(shown).not.toContain('<textarea')
        expect(shown).not.toMatch(/action="[^"]*e-mails/)
        expect(shown).not.toContain('anderswo.example')
      }
      expect(await other.page(mails)).toContain('schreibt und versendet die Pressestelle')
      expect((await other.post(`${page}/text`, text)).status).toBe(403)
      expect((await other.post(`${mails}/erinnerungen`)).status).toBe(403)
      expect((await other.post(`${mails}/ruecklaeufer`)).status).toBe(403)
    }
    expect((await scene.presse.get(`${mails}/versand/2`)).status).toBe(404)
    expect((await scene.presse.get(`${mails}/versand/x`)).status).toBe(404)
    expect((await scene.presse.get('/vorhaben/nirgends/e-mails')).status).toBe(404)
  })

  test('without a mail server can be prepared, and the page says what to set', async () => {
    const house = await openHouse()
    const presse = await house.as('presse')
    await untilDrawn(house, presse, [drawn(1)])
    const shown = await presse.page(mails)
    expect(shown).toContain('Es ist noch kein Mailserver eingerichtet.')
    expect(shown).toContain('MAIL_HOST')
    await done(presse, 'e-mails/empfang', {})
    expect(await presse.page(page)).not.toContain('Probe senden')
    expect((await presse.post(page, { act: 'start' })).status).toBe(404)
    await house.close()
  })
})
