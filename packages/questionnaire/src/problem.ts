import type { Question, QuestionKind } from './question.ts'
import type { Text } from './text.ts'

/** Something in an answer that a citizen can mend: a code, the place, and what the message needs. */
export type Problem = {
  readonly code: ProblemCode
  readonly question: string
  /** So that the message can say "wählen" or "schreiben". Always set by this package. */
  readonly kind?: QuestionKind
  /** The row, part or cell (`row.column`), where one is meant. */
  readonly row?: string
  /** The form field that the error summary links to (its HTML id is the field name). */
  readonly field: string
  readonly limit?: number | string
  /** The author's own sentence, for `checkFailed` and `badFormat`. */
  readonly message?: Text
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
  /** A slider's number between two steps; `limit` is the step. */
  | 'notAStep'
  | 'textTooLong'
  | 'notAnEmail'
  | 'notAPhone'
  | 'notAPostcode'
  | 'notAUrl'
  /** Not what the author's own pattern asks for; `message` says what that is. */
  | 'badFormat'
  | 'notADate'
  | 'dateTooEarly'
  | 'dateTooLate'
  | 'notATime'
  | 'timeTooEarly'
  | 'timeTooLate'
  | 'notAMonth'
  | 'monthTooEarly'
  | 'monthTooLate'
  /** The same place given twice, or a place left out before one that is given. */
  | 'placeTwice'
  | 'placeSkipped'
  /** What is shared out does not make the total, which is `limit`. */
  | 'wrongTotal'
  | 'consentMissing'
  | 'tooManyFiles'
  | 'fileTooLarge'
  | 'wrongFileType'
  | 'fileEmpty'
  /** It was sent in and not kept so long; only who keeps files can tell. */
  | 'fileGone'
  /** Fewer entries of a repeated group, or added rows, than asked for. */
  | 'tooFewEntries'
  | 'tooManyEntries'
  /** What an author's check asks for does not hold. */
  | 'checkFailed'
  /** A value and "weiß nicht" at once, or two special answers. */
  | 'specialWithValue'

/** A problem with `question`, at its own field unless `place` names another one. */
export function problemOf(
  question: Question,
  code: ProblemCode,
  place: {
    readonly field?: string
    readonly row?: string
    readonly limit?: number | string
    readonly message?: Text
  } = {},
): Problem {
  return { code, question: question.id, kind: question.kind, field: question.id, ...place }
}
