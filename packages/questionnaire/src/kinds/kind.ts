import type { Answer, Form, FormEntries } from '../answers.ts'
import type { Datum } from '../datum.ts'
import type { Value } from '../expression/expression.ts'
import type { Problem } from '../problem.ts'
import type { Question } from '../question.ts'
import type { Language } from '../text.ts'
import type { Variable } from '../variable.ts'

/*
 * What every kind of question can do with answers, in three parts, because a browser that follows a journey needs the
 * first one only. A new kind is one file with three constants, such as `ranking`, `rankingForm` and `rankingColumns`, and
 * a line in each of the registers `register.ts`, `forms.ts` and `columns.ts`; what its author is told about a draft of it
 * stands in `lint/`. Functions that make such a constant are marked as free of side effects, and none is spread into
 * another form: only then a bundler leaves out what a browser never asks for.
 */

/** What a journey asks of a kind: what a form says, what of it counts, what it is worth, and how it is called. */
export type Kind<Q extends Question> = {
  /** Reads its fields. Undefined: nothing was filled in. */
  readonly read: (question: Q, form: Form) => KindReading | undefined
  /** The answer without what belongs to options or rows that are not offered (any more); undefined if nothing is left. */
  readonly restrict: (question: Q, answer: Answer) => Answer | undefined
  /** What expressions see: of the question itself (`path` is empty), or of a row, a cell, a part. `null` if there is nothing. */
  readonly value: (question: Q, answer: Answer, path: readonly string[]) => Value
  /** The answer in words, a line each. Empty for an answer that does not belong to this kind. */
  readonly describe: (question: Q, answer: Answer, language: Language) => readonly string[]
}

export type KindReading = { readonly answer?: Answer; readonly problems?: readonly Problem[] }

/** What those ask who hand its form out and take it in: its fields, how they are filled, and what is wrong with them. */
export type KindForm<Q extends Question> = {
  /** The names of its form fields; the first one is where the question begins. */
  readonly fields: (question: Q) => readonly string[]
  /** The entries that `Kind.read` reads as the same answer. */
  readonly write: (question: Q, answer: Answer) => FormEntries
  /** What is wrong with the answer, wherever it comes from; `undefined` is no answer. */
  readonly check: (question: Q, answer: Answer | undefined) => readonly Problem[]
}

/** What the results ask of a kind. */
export type KindColumns<Q extends Question> = {
  /** Its columns. */
  readonly variables: (question: Q) => readonly Variable[]
  /** What stands in these columns, in their order; undefined where nothing was answered. */
  readonly data: (question: Q, answer: Answer) => readonly (Datum | undefined)[]
}

/** Nothing wrong; one array for all, because almost every answer is right. */
export const none: readonly never[] = []
