/** Something in an answer that a citizen can mend: a code, the place, and what the message needs. */
export type Problem = {
  readonly code: ProblemCode
  readonly question: string
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
  /** A value and "weiß nicht" at once. */
  | 'specialWithValue'
