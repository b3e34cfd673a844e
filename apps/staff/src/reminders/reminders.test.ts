import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createStaffApp } from '../app.ts'
import { openCourier, type Courier } from '../mailing/courier.ts'
import { mailConfiguration } from '../mailing/testing/mail-configuration.ts'
import { startMailServer, type MailServer } from '../mailing/testing/mail-server.ts'
import { openHouse, origin, type House } from '../testing/open-house.ts'
import { personIn, type Person } from '../testing/person.ts'
import { propose } from '../testing/proposal.ts'
import { sendTaskMails } from './send-task-mails.ts'

let server: MailServer
let house: House
let courier: Courier
let presse: Person

beforeAll(async () => {
  server = await startMailServer()
})
afterAll(() => server.stop())

beforeEach(async () => {
  server.reset()
  house = await openHouse()
  courier = openCourier(
    house.deps,
    mailConfiguration(server, {
      sender: { name: 'Stadt Auental', address: 'umfrage@auental.example' },
    }),
  )
  presse = await withMail('presse')
})
afterEach(async () => {
  await courier.close()
  await house.close()
})

/** Somebody in front of an application that has a mail server. */
async function withMail(login: 'presse' | 'leitung'): Promise<Person> {
  const { storage, clock } = house
  const { token } = await storage.sessions.start(`a-${login}`, clock.now.toISOString())
  const session = await storage.sessions.find(token, clock.now.toISOString())
  return personIn(createStaffApp({ ...house.deps, courier }), token, session?.csrfToken ?? '')
}

const choose = (rhythm: string, address = 'presse@auental.example') =>
  presse.post('/konto/erinnerungen/e-mails', { rhythm, address })
const look = () => sendTaskMails({ ...house.deps, courier })

/** What the server has got since the last look, decoded. */
function received(): readonly string[] {
  return server.received
    .splice(0)
    .map(({ source }) =>
      source
        .replaceAll('=\r\n', '')
        .replace(/(?:=[0-9A-F]{2})+/g, (bytes) => decodeURIComponent(bytes.replaceAll('=', '%'))),
    )
}

describe('e-mails about tasks', () => {
  test('come as soon as there is a new one, once, and say where it is done', async () => {
    expect((await choose('atOnce')).status).toBe(303)
    await look()
    expect(received()).toEqual([])
    await propose(await house.as('leitung'))
    await look()
    const [mail = '', ...others] = received()
    expect(others).toEqual([])
    expect(mail).toContain('To: =?UTF-8?')
    expect(mail).toContain('Subject: Eine Aufgabe wartet auf Sie')
    expect(mail).toContain('* Idee übernehmen')
    expect(mail).toContain(`${origin}/vorhaben/vorhaben-1/idee`)
    expect(mail).toContain(`${origin}/konto/erinnerungen`)
    await look()
    expect(received()).toEqual([])
  })

  test('come on working days from seven in Germany, all at once, and not twice a day', async () => {
    await propose(await house.as('leitung'))
    await choose('daily')
    const at = async (instant: string) => {
      house.clock.now = new Date(instant)
      await look()
      return received().length
    }
    expect(await at('2026-11-24T05:59:00Z')).toBe(0)
    expect(await at('2026-11-24T06:00:00Z')).toBe(1)
    expect(await at('2026-11-24T15:00:00Z')).toBe(0)
    expect(await at('2026-11-28T09:00:00Z')).toBe(0)
    expect(await at('2026-11-30T09:00:00Z')).toBe(1)
    const weekly = {
      account: 'a-presse',
      address: 'presse@auental.example',
      rhythm: 'weekly',
    } as const
    await house.storage.taskMails.choose(weekly, [])
    expect(await at('2026-12-01T09:00:00Z')).toBe(0)
    expect(await at('2026-12-07T09:00:00Z')).toBe(1)
  })

  test('tell the deputy of somebody who is away what waits meanwhile, and where to begin it', async () => {
    const deputy = await withMail('leitung')
    const wishes = { rhythm: 'atOnce', address: 'leitung@auental.example' }
    await deputy.post('/konto/erinnerungen/e-mails', wishes)
    await house.storage.absences.enter({
      id: 'absence-1',
      account: 'a-presse',
      from: '2026-11-01',
      to: '2027-01-31',
      deputy: 'a-leitung',
      at: house.clock.now.toISOString(),
    })
    await propose(await house.as('leitung'))
    await look()
    const [mail = ''] = received()
    expect(mail).toContain('* Idee übernehmen (für Mehmet Yıldız)')
    expect(mail).toContain(`${origin}/aufgaben`)
    expect(mail).not.toContain(`${origin}/vorhaben`)
    await look()
    expect(received()).toEqual([])
  })

  test('are tried again while the server is out of order; where it refuses an address the page says so', async () => {
    await choose('atOnce')
    await propose(await house.as('leitung'))
    server.answer(() => 451)
    await look()
    expect(house.log.join()).toContain('putOff 451')
    expect(house.log.join()).not.toContain('auental.example')
    server.answer(undefined)
    await look()
    expect(received()).toHaveLength(1)

    await presse.post('/vorhaben/vorhaben-1/idee', { tun: 'takeOver' })
    server.answer(() => 550)
    await look()
    expect(received()).toEqual([])
    expect(await presse.page('/konto/erinnerungen')).toContain('hat der Mailserver abgelehnt')
    await look()
    await choose('atOnce', 'm.yildiz@auental.example')
    expect(await presse.page('/konto/erinnerungen')).not.toContain('hat der Mailserver abgelehnt')
  })

  test('go to addresses of the house only, and to nobody who does not want them', async () => {
    for (const [address, words] of [
      ['presse@anderswo.example', 'die auf @auental.example endet'],
      ['presse@auental.example.evil.example', 'die auf @auental.example endet'],
      ['presse', 'Bitte geben Sie eine E-Mail-Adresse ein'],
    ] as const) {
      const refused = await choose('atOnce', address)
      expect(refused.status).toBe(422)
      expect(await refused.text()).toContain(words)
    }
    await choose('atOnce')
    await choose('none')
    await propose(await house.as('leitung'))
    await look()
    expect(received()).toEqual([])
    expect(await (await house.as('presse')).page('/konto/erinnerungen')).toContain(
      'kein Mailserver eingerichtet',
    )
  })
})

describe('the calendar', () => {
  const read = (address: string) => house.app.request(address)
  const make = async () => {
    const page = await (await presse.post('/konto/erinnerungen/kalender', { act: 'make' })).text()
    return /<code>([^<]+)<\/code>/.exec(page)?.[1] ?? ''
  }

  test('is read without a session, with due dates and meetings, by whoever has its address', async () => {
    const leitung = await house.as('leitung')
    await propose(leitung)
    await presse.post('/vorhaben/vorhaben-1/idee', { tun: 'takeOver' })
    await presse.post('/vorhaben/vorhaben-1/schritte/1.2', { tun: 'setDueDate', due: '2026-12-04' })
    const address = await make()
    expect(address).toMatch(/^http:\/\/staff\.test\/kalender\/[\w-]{43}$/)
    const answer = await read(address)
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(answer.headers.get('cache-control')).toContain('no-store')
    const calendar = (await answer.text()).replaceAll('\r\n ', '')
    expect(calendar).toContain('DTSTART;VALUE=DATE:20261204')
    expect(calendar).toContain('SUMMARY:Bearbeiten: Grobkonzept')
    expect(calendar).toContain('Stadtpark')
    expect(await presse.page('/konto/erinnerungen')).not.toContain('/kalender/')
  })

  test('has one address at a time, and none when it is ended', async () => {
    const first = await make()
    const second = await make()
    expect([(await read(first)).status, (await read(second)).status]).toEqual([404, 200])
    await presse.post('/konto/erinnerungen/kalender', { act: 'end' })
    expect((await read(second)).status).toBe(404)
    expect((await read(`${origin}/kalender/${'x'.repeat(43)}`)).status).toBe(404)
  })
})
