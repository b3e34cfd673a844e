import type { Answer, Form, FormEntries } from '../answers.ts'
import type { Problem } from '../problem.ts'
import type { Question } from '../question.ts'
import type { Language } from '../text.ts'
import type { Variable } from '../variable.ts'

/** What every kind of question can do. A new kind is one file with these functions and one line in the register. */
export type Kind<Q extends Question> = {
  /** The names of its form fields; the first one is where the question begins. */
  readonly fields: (question: Q) => readonly string[]
  /** Reads its fields. Undefined: nothing was filled in. */
  readonly read: (question: Q, form: Form) => KindReading | undefined
  /** The entries that `read` reads as the same answer. */
  readonly write: (question: Q, answer: Answer) => FormEntries
  /** What is wrong with the answer, wherever it comes from; `undefined` is no answer. */
  readonly check: (question: Q, answer: Answer | undefined) => readonly Problem[]
  readonly variables: (question: Q) => readonly Variable[]
  /** The answer in words, a line each. Empty for an answer that does not belong to this kind. */
  readonly describe: (question: Q, answer: Answer, language: Language) => readonly string[]
}

export type KindReading = { readonly answer?: Answer; readonly problems?: readonly Problem[] }

/** Nothing wrong; one array for all, because almost every answer is right. */
export const none: readonly never[] = []
