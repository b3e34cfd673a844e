import type { SpecialAnswer } from './question.ts'
import type { Text } from './text.ts'

/** One column of the results: a question, or one row of a matrix. The order is that of the questionnaire. */
export type Variable = {
  /** `question` or `question.row`. */
  readonly id: string
  readonly question: string
  readonly row?: string
  /** The question's text. */
  readonly text: Text
  /** The row's label, for a matrix. */
  readonly rowLabel?: Text
  readonly measure: 'nominal' | 'ordinal' | 'multiple' | 'metric' | 'text' | 'date'
  /** Empty for metric, text and date. `value` only for ordinal. */
  readonly categories: readonly Category[]
  readonly special: readonly SpecialAnswer[]
}

export type Category = {
  readonly code: string
  readonly label: Text
  readonly value?: number
  readonly openText?: true
}
