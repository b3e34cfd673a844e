import type { Expression, ValueType } from './expression.ts'
import type { ParameterType } from './functions/signatures.ts'

/** Something in an expression that can be read, but not be meant. `part` is where. */
export type TypeProblem =
  /** There is no such question, row or cell. */
  | { readonly code: 'unknownReference'; readonly part: Expression }
  /** An operator or the function `name` needs something else here. */
  | {
      readonly code: 'wrongType'
      readonly part: Expression
      readonly wanted: ParameterType
      readonly given: ValueType
      readonly name: string
    }
  /** A comparison of two values that can never be equal: it is never true, or always. */
  | { readonly code: 'neverEqual'; readonly part: Expression }
  /** `<` where there is no order. */
  | { readonly code: 'noOrder'; readonly part: Expression }
  /** A comparison with `empty` is never true. */
  | { readonly code: 'comparesWithEmpty'; readonly part: Expression }
  /** `contains` or `in` without a list or text that could contain anything. */
  | { readonly code: 'nothingContained'; readonly part: Expression }
  /** `matches` with a pattern that is none. */
  | { readonly code: 'badPattern'; readonly part: Expression; readonly pattern: string }
