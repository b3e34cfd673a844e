import type { SpecialAnswer } from './question-base.ts'
import type { QuestionKind } from './question.ts'
import type { Text } from './text.ts'

/** One column of the results: a question, or one row or cell of it. The order is that of the questionnaire. */
export type Variable = {
  /** `question`, `question.row` or `question.row.column`; what stands after the question is the path of a reference. */
  readonly id: string
  readonly question: string
  readonly kind: QuestionKind
  readonly row?: string
  readonly column?: string
  /** The question's text. */
  readonly text: Text
  /** The label of row, option or part, where the question has several columns. */
  readonly rowLabel?: Text
  /** The label of the table's column or of the scale. */
  readonly columnLabel?: Text
  readonly measure: Measure
  /** Empty for metric, text and date. `value` only for ordinal. */
  readonly categories: readonly Category[]
  readonly special: readonly SpecialAnswer[]
}

/** Whether answers are numbers or stand for numbers, so that a mean of them makes sense. */
export function hasNumbers({ measure, categories }: Variable): boolean {
  if (measure === 'metric') return true
  return measure === 'ordinal' && categories.every(({ value }) => value !== undefined)
}

/** Skalenniveau. `multiple`: any of several categories. `date`: day, month or time of day. */
export type Measure = 'nominal' | 'ordinal' | 'multiple' | 'metric' | 'text' | 'date'

export type Category = {
  readonly code: string
  readonly label: Text
  readonly value?: number
  readonly openText?: true
}
