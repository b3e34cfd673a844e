import type { Answer, Form, FormEntries } from '../answers.ts'
import type { Datum } from '../datum.ts'
import type { Value } from '../expression/expression.ts'
import type { Problem } from '../problem.ts'
import type { Question } from '../question.ts'
import type { Language } from '../text.ts'
import type { Variable } from '../variable.ts'

/**
 * What every kind of question can do with answers. A new kind is one file with these functions and one line in the
 * register; what its author is told about a draft of it stands beside it in `lint/kinds/`.
 */
export type Kind<Q extends Question> = {
  /** The names of its form fields; the first one is where the question begins. */
  readonly fields: (question: Q) => readonly string[]
  /** Reads its fields. Undefined: nothing was filled in. */
  readonly read: (question: Q, form: Form) => KindReading | undefined
  /** The entries that `read` reads as the same answer. */
  readonly write: (question: Q, answer: Answer) => FormEntries
  /** What is wrong with the answer, wherever it comes from; `undefined` is no answer. */
  readonly check: (question: Q, answer: Answer | undefined) => readonly Problem[]
  /** The answer without what belongs to options or rows that are not offered (any more); undefined if nothing is left. */
  readonly restrict: (question: Q, answer: Answer) => Answer | undefined
  /** Its columns in the results. */
  readonly variables: (question: Q) => readonly Variable[]
  /** What stands in these columns, in their order; undefined where nothing was answered. */
  readonly data: (question: Q, answer: Answer) => readonly (Datum | undefined)[]
  /** What expressions see: of the question itself (`path` is empty), or of a row, a cell, a part. `null` if there is nothing. */
  readonly value: (question: Q, answer: Answer, path: readonly string[]) => Value
  /** The answer in words, a line each. Empty for an answer that does not belong to this kind. */
  readonly describe: (question: Q, answer: Answer, language: Language) => readonly string[]
}

export type KindReading = { readonly answer?: Answer; readonly problems?: readonly Problem[] }

/** Nothing wrong; one array for all, because almost every answer is right. */
export const none: readonly never[] = []
