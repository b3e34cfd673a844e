import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateExpression, holds } from './evaluate-expression.ts'
import type { Expression, Operator, Value } from './expression.ts'
import { functionHelp } from './functions/function-help.ts'
import { operators } from './operators.ts'
import { parseExpression } from './parse-expression.ts'
import { printExpression } from './print-expression.ts'
import { expressionArbitrary } from './testing/expression.arbitrary.ts'
import { surroundingsWith } from './testing/surroundings-with.ts'
import { surroundingsArbitrary, valueArbitrary } from './testing/value.arbitrary.ts'

function join(left: Expression, operator: Operator, right: Expression): Expression {
  return { kind: 'operation', operator, left, right }
}

function not(operand: Expression): Expression {
  return { kind: 'not', operand }
}

describe('any expression', () => {
  it('is worth the same value every time, also when it was written down in between', () => {
    fc.assert(
      fc.property(expressionArbitrary, surroundingsArbitrary, (expression, surroundings) => {
        const value = evaluateExpression(expression, surroundings)
        expect(isValue(value)).toBe(true)
        const again = parseExpression(printExpression(expression))
        expect(again.ok && evaluateExpression(again.expression, surroundings)).toEqual(value)
        expect(holds(expression, surroundings)).toBe(value === true)
      }),
      { numRuns: 1_000 },
    )
  })

  it('obeys De Morgan', () => {
    fc.assert(
      fc.property(
        expressionArbitrary,
        expressionArbitrary,
        surroundingsArbitrary,
        (left, right, surroundings) => {
          const both = holds(join(left, 'and', right), surroundings)
          expect(holds(not(join(not(left), 'or', not(right))), surroundings)).toBe(both)
          const either = holds(join(left, 'or', right), surroundings)
          expect(holds(not(join(not(left), 'and', not(right))), surroundings)).toBe(either)
        },
      ),
    )
  })
})

describe('any two values', () => {
  const pairs = fc.tuple(valueArbitrary, valueArbitrary)

  function compare(left: Value, operator: Operator, right: Value): Value {
    return operators[operator][1](left, right)
  }

  it('that are both numbers or both texts are equal, or one is before the other', () => {
    const ordered = pairs.filter(
      ([left, right]) =>
        typeof left === typeof right && (typeof left === 'number' || typeof left === 'string'),
    )
    fc.assert(
      fc.property(ordered, ([left, right]) => {
        const [before, equal, after] = [
          compare(left, '<', right),
          compare(left, '=', right),
          compare(left, '>', right),
        ]
        expect([before, equal, after].filter((holds) => holds === true)).toHaveLength(1)
        expect(compare(left, '<=', right)).toBe(before === true || equal === true)
        expect(compare(left, '>=', right)).toBe(after === true || equal === true)
      }),
      { numRuns: 1_000 },
    )
  })

  it('are equal or not, unless one of them is empty', () => {
    fc.assert(
      fc.property(pairs, ([left, right]) => {
        const equal = compare(left, '=', right)
        const isEmpty = left === null || right === null
        expect(compare(left, '!=', right)).toBe(!isEmpty && equal !== true)
        expect(equal === true && (isEmpty || compare(left, '<', right) === true)).toBe(false)
      }),
      { numRuns: 1_000 },
    )
  })

  it('are compared the same from both sides', () => {
    fc.assert(
      fc.property(pairs, ([left, right]) => {
        for (const [one, other] of [
          ['=', '='],
          ['!=', '!='],
          ['<', '>'],
          ['<=', '>='],
          ['in', 'contains'],
        ] as const) {
          expect(compare(left, one, right)).toBe(compare(right, other, left))
        }
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('any function', () => {
  it('takes any values, too many, too few and of the wrong type', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(functionHelp)),
        fc.array(valueArbitrary, { maxLength: 5 }),
        (name, values) => {
          const parameters = values.map((_, index) => `p${index}`)
          const surroundings = surroundingsWith(
            Object.fromEntries(values.map((value, index) => [`p${index}`, value])),
          )
          const call: Expression = {
            kind: 'call',
            name,
            arguments: parameters.map((id) => ({ kind: 'reference', path: [id] })),
          }
          expect(isValue(evaluateExpression(call, surroundings))).toBe(true)
        },
      ),
      { numRuns: 3_000 },
    )
  })
})

/** Finite numbers, texts, truth values, empty, and lists of these. */
function isValue(value: unknown): boolean {
  return Array.isArray(value)
    ? value.every(isValue)
    : typeof value === 'number'
      ? Number.isFinite(value)
      : value === null || typeof value === 'string' || typeof value === 'boolean'
}
