import type { Text } from '@meinungsbild/questionnaire'
import type { LicenceName } from '../licences/licence.ts'
import type { StudyDescription } from '../study/study-description.ts'

/** Everything of a published survey that others may use, in one file. */
export type OpenDataPackage = {
  readonly study: StudyDescription
  readonly licence: LicenceName
  /** How whoever uses the data names the authority. */
  readonly attribution: string
  readonly files: readonly PackagedFile[]
}

export type PackagedFile = {
  /** Where it lies in the package: `tabellen/alter.csv`. Unique, and below the package. */
  readonly name: string
  readonly title: Text
  readonly contents: string | Uint8Array | AsyncIterable<Uint8Array>
}
