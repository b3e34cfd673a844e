import type { Language, Text } from '@meinungsbild/questionnaire'
import type { LicenceName } from '../licences/licence.ts'
import type { DataTheme, Frequency, Availability, PublisherLevel } from './vocabularies.ts'
import type { FileFormat } from './file-format.ts'

/*
 * What a catalogue of open data says. Addresses are absolute web addresses without a fragment, and stay for good: by
 * them a portal knows again what it has taken in before. Texts are plain.
 */

export type Catalog = {
  /** Of the page that lists everything. */
  readonly address: string
  readonly title: Text
  readonly description: Text
  readonly publisher: Publisher
  readonly languages: readonly Language[]
  /** Of the descriptions, not of the data. */
  readonly licence: LicenceName
  /** ISO days or instants. */
  readonly issued?: string
  readonly modified?: string
  readonly records: readonly CatalogRecord[]
}

/** Who has decided that others may use the data (Konvention 36). */
export type Publisher = {
  readonly name: string
  readonly level: PublisherLevel
  readonly homepage?: string
}

/** A published survey, or one wave of it: never an earlier one with new data (Konvention 20). */
export type CatalogRecord = {
  /** Of the page about it. */
  readonly address: string
  /** Without place and time, which have places of their own (Konvention 19). */
  readonly title: Text
  readonly description: Text
  readonly keywords: readonly Text[]
  readonly themes: readonly [DataTheme, ...DataTheme[]]
  readonly languages: readonly Language[]
  readonly contact: Contact
  readonly licence: LicenceName
  /** How whoever uses the data names the authority; said only where the licence asks for it. */
  readonly attribution: string
  /** Where the people live who were asked. */
  readonly area?: Area
  /** Feldzeit, ISO days. */
  readonly field: { readonly from: string; readonly until?: string }
  /** ISO days or instants. */
  readonly issued: string
  readonly modified: string
  readonly frequency: Frequency
  readonly availability: Availability
  /** Datenbereitsteller-IDs, as GovData gives them out (Konventionen 12 and 13). */
  readonly contributors: readonly string[]
  /** The survey that it is one wave of. */
  readonly series?: Series
  readonly files: readonly CatalogFile[]
}

export type Contact = {
  readonly name: string
  readonly email: string
  /** As it is dialled in Germany, or with `+`; '' where there is none. */
  readonly phone: string
}

export type Area = {
  /**
   * Amtlicher Schlüssel: of a Land (2 digits), a Regierungsbezirk (3), a Kreis (5), a Gemeinde (AGS, 8; or its
   * Regionalschlüssel, 12) or a Gemeindeverband (9).
   */
  readonly key: string
  readonly name?: Text
}

export type Series = {
  readonly address: string
  readonly title: Text
  readonly description: Text
  readonly frequency: Frequency
}

export type CatalogFile = {
  /** As in the package of open data; unique in the survey. */
  readonly name: string
  /** Where it is loaded from. */
  readonly address: string
  readonly title: Text
  /** Codebook and questionnaire are documentation: what the data cannot be read without. */
  readonly role: 'data' | 'documentation'
  readonly format: FileFormat
  readonly languages: readonly Language[]
  readonly bytes: number
  /** Hex. */
  readonly sha256: string
}
