import type { Question, Variable } from '@meinungsbild/questionnaire'

/** A question with the columns that it has in the results. */
export type CodebookQuestion = {
  readonly question: Question
  /** Its number on paper; undefined for computed values and those that come with the link. */
  readonly number: string | undefined
  /** The id of its page. */
  readonly page: string
  /** Expressions that must hold for it to be asked: that of its page, then its own. */
  readonly conditions: readonly string[]
  readonly groups: readonly CodeGroup[]
}

/** Variables of a question that have the same codes, such as all rows of a matrix. */
export type CodeGroup = {
  readonly variables: readonly [Variable, ...Variable[]]
  /** Expressions of single rows, by the name of the variable. */
  readonly conditions: ReadonlyMap<string, string>
}
