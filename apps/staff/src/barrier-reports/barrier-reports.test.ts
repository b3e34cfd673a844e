import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { openHouse, type House } from '../testing/open-house.ts'
import { startOuterMachines, type OuterMachines } from '../testing/outer-machines.ts'
import { dueDay } from './due-day.ts'
import { fetchBarrierReports } from './fetch-barrier-reports.ts'

let outside: OuterMachines
let house: House
beforeAll(async () => {
  outside = await startOuterMachines()
}, 120_000)
afterAll(() => outside.stop())
beforeEach(async () => {
  const { collector, admission, insideKey } = outside
  house = await openHouse({ collector, admission, insideKey })
  // The machines outside have the real time, and refuse what is signed at another.
  house.clock.now = new Date()
}, 120_000)
afterEach(() => house.close())

const report = {
  text: 'Das Bild hat keinen Text.',
  page: '/befragung/park',
  contact: 'Ines Kolb, ines@example.org',
}

function send(fields: Readonly<Record<string, string>>): Promise<Response> {
  const { publicUrl } = outside.collector
  return fetch(new URL('/barriere-melden', publicUrl), {
    method: 'POST',
    // A citizen comes once: a connection that is kept may have been closed meanwhile.
    headers: { origin: new URL(publicUrl).origin, connection: 'close' },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })
}

test('what citizens report arrives once, is answered within a month, and then nobody knows any more how to reach them', async () => {
  expect((await send(report)).status).toBe(303)
  const presse = await house.as('presse')
  expect(await presse.page('/barrieremeldungen')).not.toContain(report.text)

  // The answer to the confirmation is lost: what was fetched is kept, and fetched again it counts once.
  outside.disturb((asked) => (asked.endsWith('/confirm') ? 'answerLost' : undefined))
  expect((await presse.post('/barrieremeldungen')).status).toBe(422)
  outside.disturb(undefined)
  expect((await presse.post('/barrieremeldungen')).status).toBe(303)
  const [kept, ...others] = await house.storage.barrierReports.all()
  expect(others).toEqual([])
  expect(kept).toMatchObject(report)
  const { id = '', day = '' } = kept ?? {}
  const page = await presse.page('/barrieremeldungen')
  expect(page).toContain(report.text)
  expect(page).toContain(`datetime="${dueDay(day)}"`)
  expect(page).not.toContain('due--over')

  const path = `/barrieremeldungen/${id}`
  const blank = await presse.post(path, { [`answer.${id}`]: ' ' })
  expect([blank.status, await blank.text()]).toEqual([422, expect.stringContaining(report.text)])
  const answer = { [`answer.${id}`]: 'Der Text ist ergänzt, Frau Kolb hat eine E-Mail bekommen.' }
  expect((await presse.post(path, answer)).status).toBe(303)
  expect((await presse.post(path, answer)).status).toBe(409)
  expect((await house.storage.barrierReports.all())[0]).toMatchObject({ contact: '' })
  expect(await presse.page('/barrieremeldungen')).not.toContain('ines@example.org')
})

test('an unanswered report is overdue after a month, and an answered one is forgotten after a year', async () => {
  await send(report)
  expect(await fetchBarrierReports(house.deps)).toEqual({ ok: true })
  const later = async (days: number) => {
    house.clock.now = new Date(Date.now() + days * 24 * 60 * 60 * 1000)
    return (await house.as('presse')).page('/barrieremeldungen')
  }
  expect(await later(20)).not.toContain('due--over')
  expect(await later(32)).toContain('due--over')
  const [{ id } = { id: '' }] = await house.storage.barrierReports.all()
  // Whoever signed in a month ago must do so again.
  const presse = await house.as('presse')
  await presse.post(`/barrieremeldungen/${id}`, { [`answer.${id}`]: 'Erledigt.' })
  await house.storage.barrierReports.forgetBefore('2000-01-01')
  expect(await house.storage.barrierReports.all()).toHaveLength(1)
  await house.storage.barrierReports.forgetBefore('2999-01-01')
  expect(await house.storage.barrierReports.all()).toEqual([])
})

test('reports are read by those who answer them; everybody may report, also before signing in', async () => {
  const { publicUrl } = house.deps
  const anonymous = (path: string, body?: URLSearchParams) =>
    house.app.request(publicUrl + path, {
      headers: { origin: publicUrl },
      ...(body && { method: 'POST', body }),
    })
  for (const path of ['/barrierefreiheit', '/barriere-melden', '/anmelden']) {
    const page = await anonymous(path)
    expect([path, page.status]).toEqual([path, 200])
    const text = await page.text()
    expect(text).toContain('href="/barrierefreiheit"')
    expect(text).toContain('href="/barriere-melden?seite=')
  }
  const blank = await anonymous('/barriere-melden', new URLSearchParams({ page: 'Anmeldung' }))
  expect([blank.status, await blank.text()]).toEqual([
    422,
    expect.stringContaining('value="Anmeldung"'),
  ])
  await anonymous('/barriere-melden', new URLSearchParams({ text: 'Ich komme nicht hinein.' }))
  const leitung = await house.as('leitung')
  await leitung.post('/barriere-melden', { text: 'Die Schrift ist zu klein.', contact: 'egal' })
  const reports = await house.storage.barrierReports.all()
  const written = reports.map(({ text, contact }) => [text, contact] as const)
  expect(written.toSorted(([a], [b]) => a.localeCompare(b))).toEqual([
    ['Die Schrift ist zu klein.', expect.stringMatching(/\w/)],
    ['Ich komme nicht hinein.', ''],
  ])
  expect((await leitung.get('/barrieremeldungen')).status).toBe(403)
  expect((await leitung.post('/barrieremeldungen')).status).toBe(403)
  expect(await leitung.page('/aufgaben')).not.toContain('href="/barrieremeldungen"')
})
