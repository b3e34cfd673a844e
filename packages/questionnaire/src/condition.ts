/**
 * When a question or page is shown. A condition may only look at questions that stand before it (see `lint`);
 * a question that is hidden or unanswered satisfies no comparison.
 */
export type Condition =
  | { readonly kind: 'and'; readonly conditions: readonly Condition[] }
  | { readonly kind: 'or'; readonly conditions: readonly Condition[] }
  | { readonly kind: 'not'; readonly condition: Condition }
  | Comparison
  | Contains
  | Answered

/**
 * Compares the one code, number, text or ISO date of an answer. `variable` is a question id, or `question.row` for a matrix.
 * `less`, `atMost`, `more`, `atLeast` compare numbers as numbers (scale points by their `value`) and dates as dates.
 * On a scale a text names a point by its code, a number by its value. The values `~dontKnow` and `~noAnswer` ask for
 * that special answer (`equal`, `notEqual`); no other value is ever met by a special answer, not even with `notEqual`.
 */
export type Comparison = {
  readonly kind: 'compare'
  readonly variable: string
  readonly operator: 'equal' | 'notEqual' | 'less' | 'atMost' | 'more' | 'atLeast'
  readonly value: string | number
}

/** True if the multiple choice `variable` has `code` among its chosen options. */
export type Contains = {
  readonly kind: 'contains'
  readonly variable: string
  readonly code: string
}

/** True if anything was answered, a special answer such as "weiß nicht" included. */
export type Answered = { readonly kind: 'answered'; readonly variable: string }
