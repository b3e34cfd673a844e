import type { Text } from '@meinungsbild/questionnaire'
import type { ReportLine } from '../report.ts'
import type { Names } from './names.ts'

/** What is gathered while a form is read from top to bottom. */
export type Reading = {
  readonly language: string
  readonly names: Names
  readonly report: ReportLine[]
  /** By column of the results (see `QueXmlForm.varNames`), the name in the file. */
  readonly varNames: Map<string, string>
  readonly skips: Skip[]
}

/** `skipTo`: whoever chooses `code` goes on at the question with the name `target`. */
export type Skip = {
  readonly place: Text
  readonly question: string
  readonly kind: 'one' | 'several'
  readonly code: string
  readonly target: string
}

export function textIn(reading: Reading, words: string): Text {
  return { [reading.language]: words }
}

export function note(
  reading: Reading,
  kind: ReportLine['kind'],
  place: Text,
  de: string,
  en: string,
): void {
  reading.report.push({ kind, place, message: { de, en } })
}
