import type { Text } from '@meinungsbild/questionnaire'
import { note, ownWords, type FormReading } from '../form-reading/form-reading.ts'
import type { Source, SourceQuestion } from './source.ts'
import type { Variables } from './variables.ts'

/** What is gathered while a form of LimeSurvey is read from the first to the last group. */
export type Reading = {
  readonly form: FormReading
  readonly source: Source
  readonly variables: Variables
  /** Settings that were not carried over, by what they are about, with the questions that have them. */
  readonly settings: Map<LostSetting, Map<string, number>>
  readonly conditions: Counted
}

export type LostSetting = 'looks' | 'statistics' | 'time' | 'extension' | 'defaults'

/** Conditions that never became an expression: how many were carried over, and how many there are. */
type Counted = { carried: number; all: number }

/** One question of the file, and where it stands. */
export type Asking = {
  readonly reading: Reading
  readonly question: SourceQuestion
  /** Our name of the question. */
  readonly id: string
  readonly place: Text
}

export function noteAt(
  { reading, place }: Pick<Asking, 'reading' | 'place'>,
  kind: 'lost' | 'changed',
  de: string,
  en: string,
): void {
  note(reading.form, kind, place, de, en)
}

/** Words of ours in every language of the survey. */
export function sentences({ form }: Reading, de: string, en: string): Text {
  return ownWords(form, de, en)
}
