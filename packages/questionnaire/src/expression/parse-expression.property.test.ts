import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expressionProblemMessage } from './expression-messages.ts'
import { parseExpression } from './parse-expression.ts'
import { printExpression } from './print-expression.ts'
import { expressionArbitrary } from './testing/expression.arbitrary.ts'

/** Words and signs of the language in any order, and what people type beside them. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'q',
          'q.row',
          'empty',
          'not',
          'and',
          'in',
          '=',
          '-',
          '^',
          '(',
          ')',
          '[',
          ']',
        ),
        fc.constantFrom("'", '`', ',', '.', '"', '12', '1e9', 'abs', 'answered', '==', 'ö', '😀'),
      ),
      { maxLength: 30 },
    )
    .chain((words) => fc.constantFrom('', ' ').map((space) => words.join(space))),
)

describe('an expression', () => {
  it('is read as what it was written from', () => {
    fc.assert(
      fc.property(expressionArbitrary, (expression) => {
        expect(parseExpression(printExpression(expression))).toEqual({ ok: true, expression })
      }),
      { numRuns: 1_000 },
    )
  })

  it('is written without a pair of parentheses that could be left out', () => {
    fc.assert(
      fc.property(expressionArbitrary, (expression) => {
        const text = printExpression(expression)
        for (const [open, close] of parentheses(text)) {
          const without = `${text.slice(0, open)} ${text.slice(open + 1, close)} ${text.slice(close + 1)}`
          expect(parseExpression(without)).not.toEqual({ ok: true, expression })
        }
      }),
    )
  })
})

describe('any text', () => {
  it('that is an expression is written the same way from then on', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseExpression(text)
        fc.pre(parsed.ok)
        expect(parseExpression(printExpression(parsed.expression))).toEqual(parsed)
      }),
    )
  })

  it('that is none has a problem with its place and words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseExpression(text)
        fc.pre(!parsed.ok)
        const { code, position, found = '' } = parsed.problem
        expect(position).toBeLessThanOrEqual(text.length)
        expect(code !== 'misplaced' || text.startsWith(found || '?', position)).toBe(true)
        const { de, en } = expressionProblemMessage(parsed.problem)
        expect(de).toMatch(/^\S.*\S$/su)
        expect(en).not.toBe(de)
      }),
      { numRuns: 1_000 },
    )
  })
})

/** Where pairs of parentheses open and close that do not belong to a call. */
function parentheses(text: string): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = []
  const open: number[] = []
  for (const { 0: sign, index } of text.matchAll(/(?:'[^']*')+|(?:`[^`]*`)+|[()]/g)) {
    if (sign === '(') open.push(index)
    if (sign !== ')') continue
    const start = open.pop() ?? 0
    if (!/\w$/.test(text.slice(0, start))) pairs.push([start, index])
  }
  return pairs
}
