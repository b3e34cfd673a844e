import { DataFactory, type Store } from 'n3'
import { describe, expect, test } from 'vitest'
import { prefixes, type Prefix } from '../rdf/prefixes.ts'
import { linesOf, readJsonLd, readTurtle } from '../rdf/testing/read-graph.ts'
import type { Catalog, CatalogRecord } from './catalog.ts'
import { auentalCatalog } from './testing/auental-catalog.ts'
import { writeCatalog } from './write-catalog.ts'

const { namedNode } = DataFactory
const place = 'https://umfragen.auental.example'
const survey = `${place}/befragung/markt-2026`

const [table] = auentalCatalog.records[0]?.files ?? []
if (table === undefined) throw new Error('There is a table.')
const files = written(auentalCatalog)
const graph = readTurtle(files.turtle)

describe('a catalogue in DCAT-AP.de', () => {
  test('has a dataset for every published survey, in both languages', () => {
    expect(values(graph, `${place}/daten#catalog`, 'dcat:dataset')).toEqual([
      `${place}/befragung/markt-2024#dataset`,
      `${survey}#dataset`,
    ])
    expect(values(graph, `${survey}#dataset`, 'dct:title')).toEqual([
      'Zufriedenheit mit dem Wochenmarkt@de',
      'Satisfaction with the weekly market@en',
    ])
  })

  test('says when and where people were asked, by official keys', () => {
    expect(values(graph, `${survey}#field`, 'dcat:startDate')).toEqual(['2026-09-01'])
    expect(values(graph, `${survey}#dataset`, 'dct:spatial')).toEqual([
      'http://dcat-ap.de/def/politicalGeocoding/municipalityKey/08231000',
    ])
    expect(values(graph, `${survey}#dataset`, 'dcatde:politicalGeocodingLevelURI')).toEqual([
      'http://dcat-ap.de/def/politicalGeocoding/Level/municipality',
    ])
  })

  test('names how to reach somebody, with a number that can be dialled', () => {
    expect(values(graph, `${survey}#contact`, 'vcard:hasEmail')).toEqual([
      'mailto:statistik@auental.example',
    ])
    expect(values(graph, `${survey}#contact`, 'vcard:hasTelephone')).toEqual(['tel:+497231391234'])
  })

  test('gives every file with its licence, who is to be named, its format and its sum', () => {
    const distributions = values(graph, `${survey}#dataset`, 'dcat:distribution')
    expect(distributions).toHaveLength(10)
    const [table = ''] = distributions
    expect(values(graph, table, 'dct:license')).toEqual([
      'http://dcat-ap.de/def/licenses/dl-by-de/2.0',
    ])
    expect(values(graph, table, 'dcatde:licenseAttributionByText')).toEqual([
      'Stadt Auental, Statistikstelle',
    ])
    expect(values(graph, table, 'dcat:mediaType')).toEqual([
      'https://www.iana.org/assignments/media-types/text/csv',
    ])
    const [checksum = ''] = values(graph, table, 'spdx:checksum')
    expect(values(graph, checksum, 'spdx:checksumValue')).toEqual(['ab'.repeat(32)])
  })

  test('asks for no name where the licence does not', () => {
    const free = readTurtle(written(withRecord({ licence: 'dl-zero-de' })).turtle)
    expect(values(free, `${survey}#file-tabellen-2026.csv`, 'dct:license')).toEqual([
      'http://dcat-ap.de/def/licenses/dl-zero-de/2.0',
    ])
    expect(
      values(free, `${survey}#file-tabellen-2026.csv`, 'dcatde:licenseAttributionByText'),
    ).toEqual([])
  })

  test('shows what the data cannot be read without as documentation, too', () => {
    expect(values(graph, `${survey}#dataset`, 'foaf:page')).toEqual(
      [
        'codebuch-2026.pdf',
        'codebuch-2026.xml',
        'fragebogen-2026.json',
        'metadaten-2026.ttl',
        'metadaten-2026.jsonld',
      ].map((name) => `${place}/befragung/markt/daten/${name}`),
    )
  })

  test('says the same in JSON-LD, and fetches nothing for it', async () => {
    expect(linesOf(await readJsonLd(files.jsonLd))).toEqual(linesOf(graph))
  })

  test('names no address that could not be known again', () => {
    const blank = graph
      .getQuads(null, null, null, null)
      .filter(({ subject, object }) =>
        [subject, object].some(({ termType }) => termType === 'BlankNode'),
      )
    expect(blank).toEqual([])
  })
})

test.each<[string, Catalog, string]>([
  ['an address without a protocol', { ...auentalCatalog, address: 'auental.example' }, 'noAddress'],
  ['an address with a fragment', withRecord({ address: `${place}/a#b` }), 'noAddress'],
  ['a survey without a title', withRecord({ title: { de: ' ' } }), 'noWords'],
  [
    'a survey that nobody can be asked about',
    withRecord({ contact: { name: 'Amt', email: '', phone: '' } }),
    'noContact',
  ],
  ['a key that is none', withRecord({ area: { key: '0823100' } }), 'noArea'],
  [
    'nobody who publishes',
    { ...auentalCatalog, publisher: { name: '', level: 'LocalAuthority' } },
    'noPublisher',
  ],
  ['two files of one name', withRecord({ files: [table, table] }), 'namedTwice'],
  [
    'two surveys at one address',
    withRecord({ address: `${place}/befragung/markt-2024` }),
    'addressedTwice',
  ],
])('%s is refused', (_, catalog, code) => {
  const refusal = writeCatalog(catalog)
  expect(refusal.ok ? undefined : refusal.flaw.code).toBe(code)
})

/** The catalogue with something else about its last survey. */
function withRecord(other: Partial<CatalogRecord>): Catalog {
  const [first, last] = auentalCatalog.records
  if (first === undefined || last === undefined) throw new Error('There are two surveys.')
  return { ...auentalCatalog, records: [first, { ...last, ...other }] }
}

function written(catalog: Catalog) {
  const result = writeCatalog(catalog)
  if (!result.ok) throw new Error(result.flaw.message['en'])
  return result
}

/** What is said of something, with the language where there is one. */
function values(graph: Store, subject: string, name: `${Prefix}:${string}`): readonly string[] {
  const [prefix = '', local = ''] = name.split(':')
  const base = Object.entries(prefixes).find(([own]) => own === prefix)?.[1] ?? ''
  return graph
    .getObjects(namedNode(subject), namedNode(base + local), null)
    .map((term) =>
      term.termType === 'Literal' && term.language !== ''
        ? `${term.value}@${term.language}`
        : term.value,
    )
}
