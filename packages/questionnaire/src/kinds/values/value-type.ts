import type { Answer, CellAnswer } from '../../answers.ts'
import type { Datum } from '../../datum.ts'
import type { Value } from '../../expression/expression.ts'
import type { ProblemCode } from '../../problem.ts'
import type { Language } from '../../text.ts'
import type { Category, Measure } from '../../variable.ts'

/**
 * What can stand in one field. Questions of one field, questions of several and the cells of tables are made of these.
 * `Limits` is what the author asks of a value of the type `V`; whether it keeps to them is said by a `FaultOf`.
 */
export type ValueType<Limits, V extends number | string> = {
  /** What was typed, without what nobody can see or mean. Empty: nothing was filled in. */
  readonly tidy: (typed: string) => string
  /** The value that was typed; undefined if it is none. */
  readonly read: (limits: Limits, typed: string) => V | undefined
  /** What is wrong with something typed that is no value of this type, and with an answer of another one. */
  readonly unread: ProblemCode
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
