import type { Language, Question, Questionnaire, Text } from '@meinungsbild/questionnaire'
import type { ReportLine } from '../../report.ts'
import type { Naming } from './naming.ts'

/** What is gathered while a questionnaire is written as a survey of LimeSurvey. */
export type Writing = {
  readonly questionnaire: Questionnaire
  readonly questions: ReadonlyMap<string, Question>
  readonly naming: Naming
  readonly report: ReportLine[]
}

export function note(
  { report }: Pick<Writing, 'report'>,
  kind: ReportLine['kind'],
  place: Text,
  de: string,
  en: string,
): void {
  report.push({ kind, place, message: { de, en } })
}

export function placeOf({ id }: { readonly id: string }): Text {
  return { de: `Frage ${id}`, en: `question ${id}` }
}

/** The same words in every language. */
export function same(words: string, languages: readonly Language[]): Text {
  return Object.fromEntries(languages.map((language) => [language, words]))
}
