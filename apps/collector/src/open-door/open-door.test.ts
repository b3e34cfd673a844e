import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openAnswer } from '@meinungsbild/secrecy'
import { describe, expect, test } from 'vitest'
import { newAdmission } from '../testing/admission.ts'
import { citizen, type Screen } from '../testing/citizen.ts'
import { collectorAtWork } from '../testing/collector-at-work.ts'
import { allowance } from './busy-senders.ts'
import { lifetime, longestWait, openOpenDoor, usualWait } from './open-door.ts'

const start = '/befragung/leben-in-der-stadt'
const questions = `${start}/fragen`
const header = 'x-real-ip'
const waiting = 'Noch ein kurzer Moment'
const thanks = 'Vielen Dank für Ihre Teilnahme'
const ratings = { 'quality.bus': '2', 'quality.parks': '3', 'quality.office': '~dontKnow' }

async function openField() {
  const collector = await collectorAtWork({ guarded: true, addressHeader: header })
  await collector.publish(collector.survey())
  const { app, clock, post } = collector
  return {
    ...collector,
    person: citizen(app),
    pass: (seconds: number) => (clock.now = new Date(clock.now.getTime() + seconds * 1000)),
    /** Sends the form of a screen as it stands, with changes, from an address. */
    send: (screen: Screen, changes: Record<string, string> = {}, address = '192.0.2.1') =>
      post(
        questions,
        { ...Object.fromEntries(screen.fields), ...changes, go: 'send' },
        { [header]: address },
      ),
    arrivals: async () => (await collector.call('GET', '/arrivals?survey=town-2026')).json(),
  }
}

/** From the first page to the check page, taking `seconds` in all. */
async function toCheckPage({ person, pass }: Awaited<ReturnType<typeof openField>>, seconds = 60) {
  await person.open(questions)
  await person.press('next', { satisfaction: '4', district: 'north' })
  pass(seconds)
  await person.press('next', ratings)
  await person.press('next', { age: '44' })
  return person.press('next', { wish: 'Mehr Bäume.' })
}

function valueOf(screen: Pick<Screen, 'fields'>, name: string): string {
  return screen.fields.find(([own]) => own === name)?.[1] ?? ''
}

/** What a script finds. */
function solutionOf(challenge: string): string {
  const bits = Number(challenge.split('.')[2])
  for (let number = 0; ; number += 1) {
    const hash = createHash('sha256').update(`${challenge}.${number}`).digest()
    if (Math.clz32(hash.readUInt32BE()) >= bits) return String(number)
  }
}

function solved(screen: Screen): Record<string, string> {
  return { 'door-solution': solutionOf(valueOf(screen, 'door-challenge')) }
}

async function headingOf(response: Response): Promise<string> {
  return /<h1[^>]*>(.*?)<\/h1>/s.exec(await response.text())?.[1] ?? ''
}

describe('a citizen without JavaScript in an open survey', () => {
  test('waits a moment after sending, loses nothing, and is thanked', async () => {
    const field = await openField()
    const { person, pass, dump } = field
    await toCheckPage(field)
    const first = await person.press('send')
    expect([first.status, first.heading]).toEqual([200, waiting])
    expect(first.html).toContain(`Bitte warten Sie ${usualWait} Sekunden.`)
    expect(valueOf(first, 'carried')).toContain('wish=Mehr%20B%C3%A4ume.')
    expect((await dump()).ballots).toEqual([])

    pass(3)
    const early = await person.press('send')
    expect(early.html).toContain(`Bitte warten Sie ${usualWait - 3} Sekunden.`)
    expect(valueOf(early, 'door-challenge')).toBe(valueOf(first, 'door-challenge'))
    const back = await person.press('next')
    expect(back.heading).toBe('Prüfen Sie Ihre Antworten')
    expect(back.html).toContain('Mehr Bäume.')

    pass(usualWait - 3)
    expect((await person.press('send')).heading).toBe(thanks)
    expect((await dump()).ballots).toHaveLength(1)
    expect(await field.arrivals()).toEqual({
      hours: [{ day: '2026-11-22', hour: 11, answers: 1 }],
      days: [{ day: '2026-11-22', waited: 1, beyondLimit: 0, failed: 0 }],
    })
  })

  test('who changes an answer after waiting need not wait again', async () => {
    const field = await openField()
    await toCheckPage(field)
    await field.person.press('send')
    await field.person.press('next')
    field.pass(usualWait)
    await field.person.press('page:wish')
    await field.person.press('next', { wish: 'Doch lieber Bänke.' })
    expect((await field.person.press('send')).heading).toBe(thanks)
  })
})

describe('an answer with a solved challenge', () => {
  test('counts at once, and again for nothing', async () => {
    const field = await openField()
    const check = await toCheckPage(field)
    const sent = await field.send(check, solved(check))
    expect([sent.status, await sent.text()]).toEqual([200, expect.stringContaining('Vielen Dank')])
    // Replayed, even with another solution or none.
    for (const changes of [solved(check), { 'door-solution': '1' }, { 'door-challenge': '' }])
      expect((await field.send(check, changes)).status).toBe(200)
    expect((await field.dump()).ballots).toHaveLength(1)
    expect((await field.arrivals()).days).toEqual([])
  })

  test('keeps its solution from page to page', async () => {
    const field = await openField()
    const { person } = field
    await person.open(questions)
    const second = await person.press('next', { satisfaction: '4' })
    const solution = solved(second)
    const third = await person.press('next', { ...ratings, ...solution })
    expect(valueOf(third, 'door-solution')).toBe(solution['door-solution'])
    expect(third.html).toMatch(/<script type="module" src="\/assets\/proof-of-work-[\w.]+">/)
    await person.press('next', { age: '44' })
    await person.press('next')
    expect((await person.press('send')).heading).toBe(thanks)
  })

  test('is taken after a restart, which knows the key but no journey', async () => {
    const field = await openField()
    const check = await toCheckPage(field)
    const again = await openOpenDoor({
      database: field.database,
      now: () => field.clock.now,
      random: (size) => new Uint8Array(size),
    })
    const form = {
      survey: 'town-2026',
      id: valueOf(check, 'id'),
      challenge: valueOf(check, 'door-challenge'),
      solution: solutionOf(valueOf(check, 'door-challenge')),
    }
    expect(again.judge(form, undefined).kind).toBe('open')
  })

  test.each([
    ['of another form', (form: Record<string, string>) => ({ ...form, id: 'A'.repeat(22) })],
    [
      'with easier work',
      (form) => ({ ...form, 'door-challenge': '0.0.0.0.AAAAAAAAAAAAAAAAAAAAAA' }),
    ],
    [
      'signed for later',
      (form) => ({
        ...form,
        'door-challenge': form['door-challenge']?.replace('.0.16.', '.1.16.') ?? '',
      }),
    ],
    ['with a wrong solution', (form) => ({ ...form, 'door-solution': '0' })],
    ['that is none', (form) => ({ ...form, 'door-challenge': '<script>' })],
  ])(
    '%s leads to the waiting page with all answers, and is counted as failed',
    async (_, forge) => {
      const field = await openField()
      const check = await toCheckPage(field)
      const form = forge({ ...Object.fromEntries(check.fields), ...solved(check) })
      const response = await field.send(check, form)
      const html = await response.text()
      expect(html).toContain(waiting)
      expect(html).toContain('wish=Mehr%20B%C3%A4ume.')
      expect(html).not.toContain('<script>')
      expect((await field.dump()).ballots).toEqual([])
      await new Promise((resolve) => setImmediate(resolve))
      expect((await field.arrivals()).days).toEqual([
        { day: '2026-11-22', waited: 0, beyondLimit: 0, failed: 1 },
      ])
    },
  )

  test('that has lain open for too long leads to the waiting page', async () => {
    const field = await openField()
    const check = await toCheckPage(field, 0)
    field.pass(lifetime + 1)
    expect(await headingOf(await field.send(check, solved(check)))).toBe(waiting)
  })
})

describe('many answers from one network', () => {
  async function crowd(field: Awaited<ReturnType<typeof openField>>, count: number) {
    const check = await toCheckPage(field)
    const waits: number[] = []
    for (let n = 0; n < count; n += 1) {
      const id = Buffer.from(String(n).padStart(16, '0')).toString('base64url')
      const waitingPage = await field.send(check, { id, 'door-challenge': '' })
      waits.push(Number(/Bitte warten Sie (\d+) Sekunden/.exec(await waitingPage.text())?.[1]))
    }
    return { check, waits }
  }

  test('wait longer and longer, but not for ever, and nobody else does', async () => {
    const field = await openField()
    const { check, waits } = await crowd(field, allowance + 40)
    expect(new Set(waits.slice(0, allowance))).toEqual(new Set([usualWait]))
    expect(waits.slice(allowance)).toEqual(waits.slice(allowance).toSorted((a, b) => a - b))
    expect(waits.at(-1)).toBe(longestWait)
    // While somebody presses in, everybody's work is twice as much.
    expect(valueOf(await toCheckPage(field), 'door-challenge')).toContain('.0.17.')
    // A solution does not open earlier there; elsewhere it does.
    const busy = await field.send(check, solved(check))
    expect(await busy.text()).toContain(
      'Aus Ihrem Netz kamen in der letzten Stunde viele Antworten',
    )
    expect((await field.send(check, solved(check), '192.0.2.7')).status).toBe(200)
    // An hour later it is forgotten.
    field.pass(3600)
    const later = { id: 'B'.repeat(22), 'door-challenge': '' }
    expect(await (await field.send(check, later)).text()).toContain(`${usualWait} Sekunden`)
  })

  test('count once they have waited, and are counted as beyond the limit', async () => {
    const field = await openField()
    await crowd(field, allowance)
    const check = await toCheckPage(field)
    const page = await field.send(check)
    const carried = /name="door-challenge" value="([^"]*)"/.exec(await page.text())?.[1] ?? ''
    const changes = { 'door-challenge': carried }
    const early = await field.send(check, { ...changes, 'door-solution': solutionOf(carried) })
    expect(await headingOf(early)).toBe(waiting)
    field.pass(usualWait + 4)
    expect((await field.send(check, changes)).status).toBe(200)
    expect((await field.arrivals()).days).toEqual([
      expect.objectContaining({ waited: 1, beyondLimit: 1 }),
    ])
  })

  test('leave no trace of where they came from in any file', async () => {
    const field = await openField()
    const check = await toCheckPage(field)
    await field.send(check, solved(check), '198.51.100.77')
    expect((await field.dump()).ballots).toHaveLength(1)
    await field.database.get('PRAGMA wal_checkpoint')
    const address = '198.51.100.77'
    const traces = [address, ...['sha256', 'sha1', 'md5'].flatMap((name) => digests(name, address))]
    for (const name of readdirSync(field.folder)) {
      const bytes = readFileSync(join(field.folder, name))
      for (const trace of traces) expect(bytes.includes(trace)).toBe(false)
    }
    // What stands there instead: a day, an hour, a number.
    expect(await field.database.all('SELECT * FROM arrivals')).toEqual([
      { survey: 'town-2026', day: '2026-11-22', hour: 11, answers: 1 },
    ])
    expect(field.log).toEqual([])
  })
})

function digests(name: string, text: string): readonly (string | Buffer)[] {
  const digest = createHash(name).update(text).digest()
  return [digest, digest.toString('hex'), digest.toString('base64url')]
}

test('the privacy notice says what is counted where anybody may answer, and only there', async () => {
  const field = await openField()
  const codes = { id: 'codes', slug: 'mit-code', access: newAdmission().access }
  await field.publish(field.survey(codes))
  const notice = async (slug: string) => (await field.get(`/befragung/${slug}/datenschutz`)).text()
  const said = 'wie viele Antworten aus einem Netz kommen'
  expect(await notice('leben-in-der-stadt')).toContain(said)
  expect(await notice('mit-code')).not.toContain(said)
})

test('the privacy notice is what the inside has computed, and of surveys from before that what was written', async () => {
  const field = await openField()
  const computed = { id: 'computed', slug: 'berechnet' }
  const before = field.survey(computed)
  const parts = [
    { id: 'controller', heading: { de: 'Verantwortlicher' }, lines: [{ de: 'Musterhafen' }] },
    { id: 'retention', heading: { de: 'Löschung' }, lines: [{ de: 'Antworten: 30 Tage.' }] },
  ]
  const easy = ['Sie müssen nicht mitmachen.']
  await field.publish({ ...before, notice: { ...before.notice, parts, easy } })
  const notice = async (slug: string) => (await field.get(`/befragung/${slug}/datenschutz`)).text()
  const now = await notice('berechnet')
  for (const said of ['Löschung', 'Antworten: 30 Tage.', ...easy]) expect(now).toContain(said)
  expect(now).not.toContain('Bis zum Ende der Auswertung')
  // How the authority is reached stands there once, with its address.
  expect(now.match(/Verantwortlich/g)).toHaveLength(1)
  expect(await notice('leben-in-der-stadt')).toContain('Bis zum Ende der Auswertung')
})

describe('the pace of an answer', () => {
  test.each([
    [2, 'underQuarter'],
    [90, 'usual'],
    [3600, 'overDouble'],
  ] as const)('after %i seconds is %s, inside the seal', async (seconds, pace) => {
    const field = await openField()
    const check = await toCheckPage(field, seconds)
    await field.send(check, solved(check))
    const { submissions } = await (await field.call('GET', '/submissions?survey=town-2026')).json()
    const [{ id, sealed, ...rest }] = submissions
    const opened = await openAnswer({ ...rest, ...field.sealing, submissionId: id, sealed })
    const text = opened.ok ? new TextDecoder().decode(opened.plaintext) : ''
    expect(JSON.parse(text)).toHaveProperty('pace', pace)
    expect(Object.keys(JSON.parse(text))).toEqual(['answers', 'language', 'pace', 'seed'])
  })
})

describe('other surveys', () => {
  test('with codes know no open door', async () => {
    const collector = await collectorAtWork({ guarded: true })
    const admission = newAdmission()
    await collector.publish(collector.survey({ access: admission.access }))
    const token = admission.token()
    const begun = await collector.post(questions, { go: 'start', token })
    expect(await begun.text()).not.toContain('door-challenge')
    const carried = 'satisfaction=4&quality.bus=1&quality.parks=1&quality.office=1'
    const sent = await collector.post(questions, { page: 'check', go: 'send', carried, token })
    expect(sent.status).toBe(200)
  })
})
