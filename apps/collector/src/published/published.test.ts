import type { PublishedResults } from '@meinungsbild/exchange'
import { describe, expect, test } from 'vitest'
import { openSurveyShelf } from '../shelf/survey-shelf.ts'
import { collectorAtWork } from '../testing/collector-at-work.ts'
import { parkResults, parkTable } from '../testing/park-results.ts'

const place = '/ergebnisse/park-2026'
/** Everything that tells of the results, and the same of a survey that never was. */
const addresses = [
  [place, '/ergebnisse/nie-2026'],
  [`${place}?sprache=en`, '/ergebnisse/nie-2026?sprache=en'],
  [`${place}/fragen/overall`, '/ergebnisse/nie-2026/fragen/overall'],
  [`${place}/daten/tabelle-overall.csv`, '/ergebnisse/nie-2026/daten/tabelle-overall.csv'],
  ['/katalog.ttl', '/katalog.xml'],
  ['/katalog.jsonld', '/katalog.xml'],
] as const

const before = new Date('2026-07-01T09:59:59.999Z')
const noon = new Date('2026-07-01T10:00:00Z')

async function atWork(results: PublishedResults = parkResults) {
  const collector = await collectorAtWork()
  const { call, inside } = collector
  const put = (document: PublishedResults) =>
    call('PUT', `/results/${document.slug}`, inside.sign(document))
  const putFile = (slug: string, content = parkTable, sha256?: string) => {
    const sum = sha256 ?? parkResults.openData?.files[0]?.sha256 ?? ''
    const data = Buffer.from(content).toString('base64')
    return call('PUT', `/results/${slug}/files/${sum}`, { data })
  }
  await putFile(results.slug)
  const answer = await put(results)
  if (answer.status !== 200) throw new Error(await answer.text())
  const text = async (path: string) => (await collector.get(path)).text()
  return { ...collector, put, putFile, text }
}

describe('results under an embargo', () => {
  test.each(addresses)(
    'are not at %s a moment before it, and there from it on',
    async (address, never) => {
      const { clock, get } = await atWork()
      clock.now = before
      const [hidden, unknown] = [await get(address), await get(never)]
      expect([hidden.status, unknown.status]).toEqual([404, 404])
      expect(await hidden.text()).toBe(await unknown.text())
      expect([...hidden.headers]).toEqual([...unknown.headers])
      clock.now = noon
      expect((await get(address)).status).toBe(200)
    },
  )

  test.each(['/', '/ergebnisse', '/ergebnisse/feed.atom'])('are not named at %s', async (list) => {
    const { clock, text } = await atWork()
    clock.now = before
    expect(await text(list)).not.toMatch(/park-2026|75 %|Bänke/)
    clock.now = noon
    expect(await text(list)).toContain('/ergebnisse/park-2026')
  })
})

describe('published results', () => {
  const open = async (results?: PublishedResults) => {
    const collector = await atWork(results)
    collector.clock.now = noon
    return collector
  }

  test('tell what was said, what is done about it, how people were asked, and every figure', async () => {
    const { text } = await open()
    const page = await text(place)
    for (const words of [
      '75 % sind mit dem Park &amp; See zufrieden',
      '<strong>1.204</strong>',
      'Das haben Sie gesagt – das tun wir',
      'Neue Bänke',
      'geplant',
      '42 % wünschen sich mehr Bänke',
      `href="${place}/fragen/why"`,
      'So wurde gefragt',
      'Wie zufrieden sind Sie?',
      '<svg',
      '<table',
      `href="${place}/daten/tabelle-overall.csv"`,
      'https://www.govdata.de/dl-de/by-2-0',
      '. – geheim gehalten',
      'type="application/atom+xml"',
    ])
      expect(page).toContain(words)
    expect(page).not.toContain('<script')
  })

  test('set no cookie, and are sent again only when they have changed', async () => {
    const { get, put } = await open()
    const first = await get(place)
    expect(first.headers.get('set-cookie')).toBeNull()
    const again = { 'if-none-match': first.headers.get('etag') ?? '' }
    expect((await get(place, again)).status).toBe(304)
    await put({ ...parkResults, measures: [] })
    expect((await get(place, again)).status).toBe(200)
  })

  test('have a page for each question in the languages in which there are figures', async () => {
    const { get, text } = await open()
    const page = await text(`${place}/fragen/overall`)
    expect(page).toContain('<h1 class="kern-heading-large">Wie zufrieden sind Sie?</h1>')
    expect(page).toContain('hrefLang="en"'.toLowerCase())
    expect(page).not.toContain('de-x-ls')
    expect(await text(`${place}/fragen/overall?sprache=en`)).toContain('How content are you?')
    expect((await get(`${place}/fragen/where`)).status).toBe(404)
  })

  test('are there in easy language, with a text of its own and no figures', async () => {
    const { text } = await open()
    const page = await text(`${place}?sprache=de-x-ls`)
    expect(page).toContain('Viele finden den Park gut')
    expect(page).not.toMatch(/<svg|<table|Neue Bänke/)
  })

  test('give their files out as they came, as downloads', async () => {
    const { get } = await open()
    const file = await get(`${place}/daten/tabelle-overall.csv`)
    expect(Buffer.from(await file.arrayBuffer()).toString()).toBe(parkTable)
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(file.headers.get('content-disposition')).toBe(
      'attachment; filename="tabelle-overall.csv"',
    )
    expect((await get(`${place}/daten/andere.csv`)).status).toBe(404)
  })

  test('tell in feed and page when measures have moved on; the feed says when', async () => {
    const { put, text } = await open()
    const feed = await text('/ergebnisse/feed.atom')
    expect(feed).toContain('<updated>2026-07-01T10:00:00.000Z</updated>')
    expect(feed).toContain('75 % sind mit dem Park &amp; See zufrieden')
    const [measure] = parkResults.measures
    if (measure === undefined) throw new Error('There is a measure.')
    const reported = { on: '2026-09-01', note: 'Bestellt' }
    await put({
      ...parkResults,
      history: [...parkResults.history, { at: '2026-09-01T08:00:00Z', what: 'measures' }],
      measures: [{ ...measure, state: 'running', reported }],
    })
    const later = await text('/ergebnisse/feed.atom')
    expect(later).toContain('<updated>2026-09-01T08:00:00.000Z</updated>')
    expect(later).toContain('<published>2026-07-01T10:00:00.000Z</published>')
    expect(later).toContain('Der Stand der Maßnahmen ist neu.')
    const page = await text(place)
    for (const words of ['in Arbeit', 'Bestellt', 'Stand der Maßnahmen: 1. September 2026'])
      expect(page).toContain(words)
  })

  test('tell measures in English where there are words for it, and in German where not', async () => {
    const { put, text } = await open()
    const [measure] = parkResults.measures
    if (measure === undefined) throw new Error('There is a measure.')
    const reported = { on: '2026-09-01', note: 'Bestellt' }
    const english = { title: 'New benches', note: 'Ordered', finding: 'Satisfied: 42 %' }
    const finding = 'Zufriedene: 42 %'
    const costs = { words: 'Haushalt 2027', planned: 1_200_000, spent: 345_050 }
    await put({ ...parkResults, measures: [{ ...measure, reported, english, finding, costs }] })
    const page = await text(`${place}?sprache=en`)
    expect(page).toMatch(/Finding<\/dt>\s*<dd lang="en">Satisfied: 42 %/)
    expect(page).toContain('<span lang="de">Haushalt 2027</span>')
    for (const words of ['Planned: €12,000', 'Spent so far: €3,450.50'])
      expect(page).toContain(words)
    expect(page).toMatch(/<h3[^>]* lang="en">\s*New benches/)
    expect(page).toContain('<span lang="en">Ordered</span>')
    expect(page).toContain('<span lang="de">42 % wünschen sich mehr Bänke</span>')
    const german = await text(place)
    expect(german).toContain('Neue Bänke')
    expect(german).not.toContain('New benches')
    for (const words of ['Zufriedene: 42 %', 'Geplant: 12.000\u00a0€'])
      expect(german).toContain(words)
  })

  test('of several surveys stand in one catalogue', async () => {
    const { put, putFile, text } = await open()
    const pond = JSON.stringify(parkResults).replaceAll('park', 'pond')
    await putFile('pond-2026')
    await put(JSON.parse(pond))
    const turtle = await text('/katalog.ttl')
    for (const name of ['park', 'pond'])
      expect(turtle).toContain(`<https://a.example/${name}> a <https://a.example/Dataset> .`)
    expect(JSON.parse(await text('/katalog.jsonld'))).toEqual({
      '@context': { a: 'https://a.example/' },
      '@graph': expect.arrayContaining([{ '@id': 'a:park' }, { '@id': 'a:pond' }]),
    })
  })

  test('without open data make no catalogue', async () => {
    const { openData: _, ...bare } = parkResults
    const { get, text } = await open(bare)
    expect((await get('/katalog.ttl')).status).toBe(404)
    expect(await text(place)).not.toContain('/daten/')
  })
})

describe('the inside', () => {
  test('puts the files of results before the results, each under its own sum', async () => {
    const { put, putFile } = await atWork()
    const other = { ...parkResults, slug: 'see-2026' }
    const early = await put(other)
    expect([early.status, await early.text()]).toEqual([
      409,
      expect.stringContaining('tabelle-overall.csv'),
    ])
    expect((await putFile('see-2026', 'anderes')).status).toBe(400)
    expect((await putFile('see-2026')).status).toBe(200)
    expect((await put(other)).status).toBe(200)
  })

  test('takes files away by putting results that do not name them any more', async () => {
    const { put, database } = await atWork()
    const files = async () => (await database.all('SELECT * FROM result_files')).length
    expect(await files()).toBe(1)
    const { openData: _, ...bare } = parkResults
    await put(bare)
    expect(await files()).toBe(0)
  })
})

test('what was signed in the first format years ago still opens, and is shown', async () => {
  const { database, inside, get, call, clock } = await collectorAtWork()
  clock.now = noon
  const old = {
    format: 'meinungsbild/published-results/1',
    surveyId: 'alt',
    slug: 'alt-2024',
    language: 'de',
    title: 'Damals',
    authority: parkResults.authority,
    embargo: '2024-01-01T10:00:00Z',
    pressRelease: [],
    results: parkResults.editions[0].questions[0]?.blocks ?? [],
  }
  expect((await call('PUT', '/results/alt-2024', inside.sign(old))).status).toBe(200)
  const shelf = await openSurveyShelf(database, () => true)
  expect(shelf.result('alt-2024')?.editions[0].title).toBe('Damals')
  const page = await (await get('/ergebnisse/alt-2024')).text()
  expect(page).toContain('Damals')
  expect(page).toContain('<svg')
})
