import { contains, isSame, order } from './comparison.ts'
import { finite, numberIn, textFrom } from './conversions.ts'
import type { Operator, Value } from './expression.ts'

type OperatorRule = readonly [strength: number, apply: (left: Value, right: Value) => Value]

/**
 * How tightly each operator binds, and what it does with its two sides. A comparison with an empty side is never true,
 * not even `!=`; arithmetic with one is empty.
 */
export const operators: Readonly<Record<Operator, OperatorRule>> = {
  or: [1, (left, right) => left === true || right === true],
  and: [2, (left, right) => left === true && right === true],
  '=': [4, (left, right) => left !== null && isSame(left, right)],
  '!=': [4, (left, right) => left !== null && right !== null && !isSame(left, right)],
  '<': [4, (left, right) => order(left, right) < 0],
  '<=': [4, (left, right) => order(left, right) <= 0],
  '>': [4, (left, right) => order(left, right) > 0],
  '>=': [4, (left, right) => order(left, right) >= 0],
  contains: [4, contains],
  in: [4, (left, right) => contains(right, left)],
  '&': [5, (left, right) => textFrom(left) + textFrom(right)],
  '+': arithmetic(6, (left, right) => left + right),
  '-': arithmetic(6, (left, right) => left - right),
  '*': arithmetic(7, (left, right) => left * right),
  '/': arithmetic(7, (left, right) => left / right),
  mod: arithmetic(7, (left, right) => left % right),
  // JavaScript takes anything to the power of zero for one, even what is no number.
  '^': arithmetic(9, (left, right) => (Number.isNaN(left) ? left : left ** right)),
}

/** Between `and` and the comparisons. */
export const notStrength = 3
/** Comparisons do not join: `1 < x < 5` is no expression. */
export const comparisonStrength = 4
/** Between `*` and `^`: `-2 ^ 2` is -4. */
export const negateStrength = 8
/** Joined from the right, unlike all others: `2 ^ 3 ^ 2` is 2 ^ 9. */
export const powerStrength = 9
/** A single value, call, list or reference. */
export const operandStrength = 10

export function isOperator(text: string): text is Operator {
  return Object.hasOwn(operators, text)
}

function arithmetic(
  strength: number,
  compute: (left: number, right: number) => number,
): OperatorRule {
  return [strength, (left, right) => finite(compute(numberIn(left), numberIn(right)))]
}
