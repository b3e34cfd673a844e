import { barrierReportLimits, parseBarrierReports } from '@meinungsbild/exchange'
import { expect, test } from 'vitest'
import { collectorAtWork, publicUrl } from '../testing/collector-at-work.ts'

test('a report is kept without time, address and device, handed to the inside, and deleted when that says so', async () => {
  const collector = await collectorAtWork()
  const form = { text: '  Kein Kontrast.\nNirgends. ', page: '/befragung/park', contact: '' }
  const sent = await collector.post('/barriere-melden', form)
  expect([sent.status, sent.headers.get('location'), sent.headers.get('set-cookie')]).toEqual([
    303,
    '/barriere-melden/danke?sprache=de',
    null,
  ])
  const listed = await (await collector.call('GET', '/barrier-reports')).json()
  const parsed = parseBarrierReports(listed)
  if (!parsed.ok) throw new Error(parsed.flaw)
  expect(parsed.value).toEqual([
    {
      id: expect.stringMatching(/^[A-Za-z0-9_-]{22}$/),
      day: '2026-11-22',
      page: '/befragung/park',
      text: 'Kein Kontrast.\nNirgends.',
      contact: '',
    },
  ])
  const confirm = (ids: readonly string[]) =>
    collector.call('POST', '/barrier-reports/confirm', { ids })
  expect((await confirm(['another'])).status).toBe(200)
  expect(await collector.database.all('SELECT * FROM barrier_reports')).toHaveLength(1)
  await confirm(parsed.value.map(({ id }) => id))
  expect(await collector.database.all('SELECT * FROM barrier_reports')).toEqual([])
  const stranger = await collector.internal.request('http://collector.internal/barrier-reports')
  expect(stranger.status).toBe(401)
})

test('what is wrong is said at its field, and nothing typed is lost', async () => {
  const collector = await collectorAtWork()
  const long = 'ä'.repeat(barrierReportLimits.text + 1)
  for (const [fields, said] of [
    [{ text: '', page: 'Frage <3>' }, 'Bitte schreiben Sie, was Sie hindert.'],
    [{ text: long, page: 'Frage <3>' }, 'höchstens 4000 Zeichen'],
    [{ text: '', page: 'Frage <3>', language: 'en' }, 'Please write what hinders you.'],
  ] as const) {
    const response = await collector.post('/barriere-melden', fields)
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(page).toContain(said)
    expect(page).toContain('href="#feld-text"')
    expect(page).toContain('value="Frage &lt;3>"')
    expect(page).toContain(fields.text)
  }
  expect(await collector.database.all('SELECT * FROM barrier_reports')).toEqual([])
})

test('whoever fills it with hundreds of reports fills no disk, and reads so with the text still there', async () => {
  const collector = await collectorAtWork()
  for (let n = 0; n < 500; n += 1) {
    expect((await collector.post('/barriere-melden', { text: `Meldung ${n}` })).status).toBe(303)
  }
  const full = await collector.post('/barriere-melden', { text: 'Noch eine.' })
  expect([full.status, await full.text()]).toEqual([503, expect.stringContaining('Noch eine.')])
})

test('every page leads to the declaration and to the form, and hands on a path and no more', async () => {
  const collector = await collectorAtWork()
  await collector.publish(collector.survey())
  const start = '/befragung/leben-in-der-stadt'
  for (const path of [
    '/',
    '/ergebnisse',
    '/barriere-melden',
    '/nirgends',
    start,
    `${start}/fragen`,
  ]) {
    const page = await (await collector.get(`${path}?quelle=plakat`)).text()
    const hrefs = [...page.matchAll(/href="([^"]*barriere[^"]*)"/g)].map(
      ([, href = '']) => new URL(href.replaceAll('&amp;', '&'), publicUrl),
    )
    expect([path, hrefs.some(({ pathname }) => pathname.endsWith('/barrierefreiheit'))]).toEqual([
      path,
      true,
    ])
    const forms = hrefs.filter(({ pathname }) => pathname === '/barriere-melden')
    expect([path, forms.length > 0]).toEqual([path, true])
    for (const { searchParams } of forms)
      expect(searchParams.get('seite') ?? '').not.toMatch(/[?&]/)
  }
  for (const path of ['/barrierefreiheit', `${start}/barrierefreiheit`]) {
    for (const [language, words] of [
      ['de', ['Stand der Vereinbarkeit', 'Schlichtungsverfahren', 'Deutscher Gebärdensprache']],
      ['en', ['State of conformity', 'Enforcement procedure', 'German Sign Language']],
    ] as const) {
      const page = await (await collector.get(`${path}?sprache=${language}`)).text()
      // What a survey does not offer is a gap of that survey only.
      for (const each of words.slice(0, path.startsWith('/befragung') ? 3 : 2))
        expect(page).toContain(each)
    }
  }
})
