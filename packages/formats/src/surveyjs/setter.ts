import type { SourceUse } from '../form-reading/source-expression.ts'

/**
 * What gives a question an answer that nobody has given: a trigger, or an expression of its own. With us only people answer; so
 * where `when` holds the question is not asked, and a computed value stands for its answer.
 */
export type Setter = {
  /** Counts: the condition, or the value if that is always set. */
  readonly use: SourceUse
  /** Undefined: always. */
  readonly when?: string
  /** Undefined: the answer is taken away. */
  readonly value?: string
}
