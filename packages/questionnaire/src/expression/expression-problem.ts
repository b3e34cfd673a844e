/** Why a text is no expression: a code, the place, and what was found there. */
export type ExpressionProblem = {
  readonly code: ExpressionProblemCode
  /** Index in the text. */
  readonly position: number
  /** The word or sign that stands there; for `unclosed` the one that is missing. */
  readonly found?: string
}

export type ExpressionProblemCode =
  /** More than 10,000 characters or 1,000 operators. */
  | 'tooLong'
  /** More than 60 levels of parentheses, lists, calls and signs. */
  | 'tooDeep'
  /** It cannot stand here, or is no part of the language at all: `==`, `"`. */
  | 'misplaced'
  /** The text ends where a value must follow. */
  | 'unfinished'
  /** A bracket that was opened is not closed. */
  | 'unclosed'
  | 'numberTooLarge'
  /** `1 < x < 5` */
  | 'chainedComparison'
  | 'unknownFunction'
  /** Too few or too many arguments. */
  | 'argumentCount'
  /** Functions such as `answered` ask about a question, not about a value. */
  | 'referenceExpected'
