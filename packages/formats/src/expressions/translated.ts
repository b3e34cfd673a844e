import type { Expression, Text, ValueType } from '@meinungsbild/questionnaire'

/** An expression of another tool in our language, or why it has none there. */
export type Translated =
  | { readonly ok: true; readonly expression: Expression; readonly type: ValueType }
  | Refusal

/**
 * Why an expression is not carried over. What would only sometimes mean the same is refused as well: a condition that is
 * missing is seen, one that is wrong is not.
 */
export type Refusal = {
  readonly ok: false
  readonly reason: RefusalReason
  /** Index in the source. */
  readonly place: number
  readonly message: Text
}

export type RefusalReason =
  /** It is no expression of that tool either. */
  | 'syntax'
  | 'tooLarge'
  | 'unknownName'
  /** A function that our language has not, or not in this use. */
  | 'function'
  /** Not so many arguments, or not of this kind. */
  | 'arguments'
  /** An expression that changes an answer instead of computing something. */
  | 'assignment'
  /** The tool would decide by the answers, not by the kinds of the questions, what to do. */
  | 'mixedTypes'
  /** Programs that read such expressions, or versions of one, do not agree what this is. */
  | 'contested'
  /** What it is depends on the time of day or the time zone. */
  | 'timeOfDay'
  /** A path that leads through other parts of a form than its questions. */
  | 'path'
  | 'pattern'
  /** It would have to count with infinity. */
  | 'infinity'
