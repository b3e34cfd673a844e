/*
 * The words that DCAT-AP.de prescribes: names from the lists of the Publications Office of the European Union
 * (https://op.europa.eu/en/web/eu-vocabularies) and of GovData.
 */

const authority = 'http://publications.europa.eu/resource/authority'

export type DataTheme =
  | 'AGRI'
  | 'ECON'
  | 'EDUC'
  | 'ENER'
  | 'ENVI'
  | 'GOVE'
  | 'HEAL'
  | 'INTR'
  | 'JUST'
  | 'REGI'
  | 'SOCI'
  | 'TECH'
  | 'TRAN'

/** How often there is new data. A survey that is not repeated: `NEVER`. */
export type Frequency =
  | 'NEVER'
  | 'IRREG'
  | 'MONTHLY'
  | 'QUARTERLY'
  | 'ANNUAL_2'
  | 'ANNUAL'
  | 'BIENNIAL'
  | 'TRIENNIAL'
  | 'OTHER'

/** How long it will be there: `AVAILABLE` for some years, `STABLE` for good. */
export type Availability = 'TEMPORARY' | 'EXPERIMENTAL' | 'AVAILABLE' | 'STABLE'

/** Kommunal-, Landes-, Bundesebene (Konvention 37). */
export type PublisherLevel = 'LocalAuthority' | 'RegionalAuthority' | 'NationalAuthority'

export type FileType =
  | 'BIN'
  | 'CSV'
  | 'JSON'
  | 'JSON_LD'
  | 'ODS'
  | 'PARQUET'
  | 'PDF'
  | 'RDF_TURTLE'
  | 'XML'
  | 'ZIP'

export const vocabulary = {
  theme: (name: DataTheme) => `${authority}/data-theme/${name}`,
  frequency: (name: Frequency) => `${authority}/frequency/${name}`,
  availability: (name: Availability) => `${authority}/planned-availability/${name}`,
  fileType: (name: FileType) => `${authority}/file-type/${name}`,
  /** `mediaType` as in `text/csv`. */
  mediaType: (mediaType: string) => `https://www.iana.org/assignments/media-types/${mediaType}`,
  publisherLevel: (name: PublisherLevel) => `http://purl.org/adms/publishertype/${name}`,
  isPublic: `${authority}/access-right/PUBLIC`,
  isComplete: `${authority}/distribution-status/COMPLETED`,
  isStatistical: `${authority}/dataset-type/STATISTICAL`,
  sha256: 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256',
} as const

/** ISO 639-1 as ISO 639-3, for the languages that surveys of German authorities come in. */
const languages: Readonly<Record<string, string>> = {
  ar: 'ARA',
  bg: 'BUL',
  bs: 'BOS',
  cs: 'CES',
  da: 'DAN',
  de: 'DEU',
  el: 'ELL',
  en: 'ENG',
  es: 'SPA',
  fa: 'FAS',
  fr: 'FRA',
  hr: 'HRV',
  hu: 'HUN',
  it: 'ITA',
  ku: 'KUR',
  nl: 'NLD',
  pl: 'POL',
  ps: 'PUS',
  pt: 'POR',
  ro: 'RON',
  ru: 'RUS',
  sk: 'SLK',
  sl: 'SLV',
  so: 'SOM',
  sq: 'SQI',
  sr: 'SRP',
  sv: 'SWE',
  ti: 'TIR',
  tr: 'TUR',
  uk: 'UKR',
  vi: 'VIE',
  zh: 'ZHO',
}

/** The language of a BCP 47 tag, `de-x-ls` as German; undefined if it is not in our list. */
export function languageUri(language: string): string | undefined {
  const code = languages[language.split('-', 1).join('')]
  return code === undefined ? undefined : `${authority}/language/${code}`
}
