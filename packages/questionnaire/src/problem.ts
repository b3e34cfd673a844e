import type { Question, QuestionKind } from './question.ts'

/** Something in an answer that a citizen can mend: a code, the place, and what the message needs. */
export type Problem = {
  readonly code: ProblemCode
  readonly question: string
  /** So that the message can say "wählen" or "schreiben". Always set by this package. */
  readonly kind?: QuestionKind
  /** The matrix row, where one row is meant. */
  readonly row?: string
  /** The form field that the error summary links to (its HTML id is the field name). */
  readonly field: string
  readonly limit?: number | string
}

export type ProblemCode =
  | 'required'
  | 'unknownOption'
  | 'openTextMissing'
  | 'openTextTooLong'
  | 'tooFew'
  | 'tooMany'
  | 'exclusiveWithOthers'
  | 'notANumber'
  | 'tooManyDecimals'
  | 'numberTooSmall'
  | 'numberTooLarge'
  | 'textTooLong'
  | 'notADate'
  | 'dateTooEarly'
  | 'dateTooLate'
  /** A value and "weiß nicht" at once, or two special answers. */
  | 'specialWithValue'

/** A problem with `question`, at its own field unless `place` names another one. */
export function problemOf(
  question: Question,
  code: ProblemCode,
  place: { readonly field?: string; readonly row?: string; readonly limit?: number | string } = {},
): Problem {
  return { code, question: question.id, kind: question.kind, field: question.id, ...place }
}
