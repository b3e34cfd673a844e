import type { Catalog, CatalogFile } from '../catalog.ts'

const place = 'https://umfragen.auental.example'

function file(
  name: string,
  format: CatalogFile['format'],
  role: CatalogFile['role'] = 'data',
): CatalogFile {
  return {
    name,
    address: `${place}/befragung/markt/daten/${name}`,
    title: { de: `Datei „${name}“`, en: `File “${name}”` },
    role,
    format,
    languages: ['de', 'en'],
    bytes: 12_345,
    sha256: 'ab'.repeat(32),
  }
}

/** Two waves of one survey, with every format that there is. */
export const auentalCatalog: Catalog = {
  address: `${place}/daten`,
  title: { de: 'Befragungen der Stadt Auental', en: 'Surveys of the town of Auental' },
  description: { de: 'Ergebnisse und Daten.', en: 'Results and data.' },
  publisher: {
    name: 'Stadt Auental',
    level: 'LocalAuthority',
    homepage: 'https://auental.example',
  },
  languages: ['de', 'en'],
  licence: 'cc-zero',
  issued: '2026-12-01T08:00:00Z',
  modified: '2027-02-01T08:00:00Z',
  records: ['2024', '2026'].map((year) => ({
    address: `${place}/befragung/markt-${year}`,
    title: { de: 'Zufriedenheit mit dem Wochenmarkt', en: 'Satisfaction with the weekly market' },
    description: {
      de: 'Wie die Menschen den „Wochenmarkt“ beurteilen.\nIn zwei Zeilen.',
      en: 'How people judge the weekly market.',
    },
    keywords: [{ de: 'Markt', en: 'market' }, { de: 'Umfrage' }],
    themes: ['GOVE', 'SOCI'],
    languages: ['de', 'en', 'de-x-ls'],
    contact: {
      name: 'Statistikstelle',
      email: 'statistik@auental.example',
      phone: '07231 / 39-1234',
    },
    licence: 'dl-by-de',
    attribution: 'Stadt Auental, Statistikstelle',
    area: { key: '08231000', name: { de: 'Auental' } },
    field: { from: `${year}-09-01`, until: `${year}-10-15` },
    issued: `${year}-12-01`,
    modified: `${year}-12-02T10:00:00Z`,
    frequency: 'BIENNIAL',
    availability: 'STABLE',
    contributors: ['http://dcat-ap.de/def/contributors/stadtAugsburg'],
    series: {
      address: `${place}/reihe/markt`,
      title: { de: 'Wochenmarkt', en: 'Weekly market' },
      description: { de: 'Alle zwei Jahre.', en: 'Every two years.' },
      frequency: 'BIENNIAL',
    },
    files: [
      file(`tabellen-${year}.csv`, 'csv'),
      file(`tabellen-${year}.ods`, 'ods'),
      file(`antworten-${year}.sav`, 'sav'),
      file(`antworten-${year}.parquet`, 'parquet'),
      file(`paket-${year}.zip`, 'zip'),
      file(`codebuch-${year}.pdf`, 'pdf', 'documentation'),
      file(`codebuch-${year}.xml`, 'ddi', 'documentation'),
      file(`fragebogen-${year}.json`, 'json', 'documentation'),
      file(`metadaten-${year}.ttl`, 'turtle', 'documentation'),
      file(`metadaten-${year}.jsonld`, 'jsonLd', 'documentation'),
    ],
  })),
}
