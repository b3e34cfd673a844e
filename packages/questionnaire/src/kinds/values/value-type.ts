import type { Answer, CellAnswer } from '../../answers.ts'
import type { Datum } from '../../datum.ts'
import type { Value } from '../../expression/expression.ts'
import type { Problem, ProblemCode } from '../../problem.ts'
import type { Language } from '../../text.ts'
import type { Category, Measure } from '../../variable.ts'

/**
 * What can stand in one field. Questions of one field, questions of several and the cells of tables are made of these.
 * `Limits` is what the author asks of a value of the type `V`.
 */
export type ValueType<Limits, V extends number | string> = {
  /** What was typed, without what nobody can see or mean. Empty: nothing was filled in. */
  readonly tidy: (typed: string) => string
  /** The value that was typed; undefined if it is none. */
  readonly read: (limits: Limits, typed: string) => V | undefined
  /** What is wrong with something typed that is no value of this type, and with an answer of another one. */
  readonly unread: ProblemCode
  /** What is wrong with a value, from wherever it comes. One fault at most: who mends one may well mend others with it. */
  readonly fault: (limits: Limits, value: V) => Fault | undefined
  /** The text that `read` reads as `value`. */
  readonly write: (value: V) => string
  readonly words: (limits: Limits, value: V, language: Language) => string
  readonly answer: (value: V) => CellAnswer
  /** The value of an answer; undefined if it is of another type. */
  readonly valueOf: (answer: Answer) => V | undefined
  /** What expressions see, where it is not the value itself. */
  readonly worth?: (limits: Limits, value: V) => Value
  readonly datum: (value: V) => Datum
  readonly measure: Measure
  readonly categories?: (limits: Limits) => readonly Category[]
}

/** What is wrong with a value, without saying where it stands. */
export type Fault = Pick<Problem, 'code' | 'limit' | 'message'>
