import type { Expression, ValueType } from '@meinungsbild/questionnaire'

/**
 * Says what a name in an expression of another tool means in the questionnaire. Undefined refuses the expression. Readers
 * of files answer it from the questions that they have read; what it tells about types decides which of the conversions
 * that other tools make in silence are written out, so it must hold for every answer.
 */
export type NameResolver = (name: SourceName) => Named | undefined

/**
 * - LimeSurvey: `Q1`, `Q1_SQ001`, `123X4X56SQ001`, `TOKEN:FIRSTNAME`, `self`, `this`, `that.Q1`, `self.sq_SQ001`.
 *   `attribute` is the suffix: `''`, `code`, `NAOK`, `value`, `valueNAOK`, `shown`, `comments`, `type`, ... A `list` is good
 *   for being counted only.
 * - SurveyJS: what stands between the braces: `q`, `panel.q`, `row.x`, `q.row`, `rooms[0].size`, `q-Comment`, `item`,
 *   `$self.value`. `attribute` is `#` where the value is wanted as it was written, `label` in `displayValue('q')`, and
 *   `comment` in `getComment('q')`. In `sumInArray({q}, 'x')` and its like it is `entries.x`: the answers to `x` in all
 *   entries of the repeated panel `q`, always as many and in the same order.
 * - XLSForm and OpenRosa: `q` for `${q}`, else the path as written: `.`, `..`, `/data/q`, `../q`, `current()/../q`.
 *   `attribute` is `label` in `jr:choice-name(${q}, '${q}')`.
 */
export type SourceName = { readonly name: string; readonly attribute: string }

export type Named =
  | NamedValue
  /** Several answers at once: `self` and `that.Q1` in LimeSurvey, `entries.x` in SurveyJS, a path in XLSForm. */
  | { readonly kind: 'values'; readonly values: readonly NamedValue[] }

export type NamedValue = {
  readonly kind: 'value'
  /** Mostly a reference; `code(q)` where the code is meant and the answer is worth a number. */
  readonly expression: Expression
  /** `unknown`, to which a time of day also belongs, can only be tested for an answer. */
  readonly type: ValueType
  /** A number that never has decimals. */
  readonly isWhole?: boolean
  /** It is never empty. */
  readonly isFilled?: boolean
  /** All texts that it can be, if it is one of a choice; the texts that can be in a list. */
  readonly codes?: readonly string[]
  /** What is in a list, if all of it is of one type. */
  readonly itemType?: ValueType
  /** LimeSurvey, for a truth value: the text that stands for true, such as `Y` for a chosen option; false is empty. */
  readonly chosenText?: string
}
