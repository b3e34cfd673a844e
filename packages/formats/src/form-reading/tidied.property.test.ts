import { evaluateExpression, parseExpression, printExpression } from '@meinungsbild/questionnaire'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tidied } from './tidied.ts'

function read(source: string) {
  const parsed = parseExpression(source)
  if (!parsed.ok) throw new Error(source)
  return parsed.expression
}

test.each([
  ["'a' = q", "q = 'a'"],
  ['1 = number(q)', 'q = 1'],
  ["text('a') = text(q)", "q = 'a'"],
  ["text(q) = '05'", "text(q) = '05'"],
  ["text(q) = 'true'", "text(q) = 'true'"],
  ['number(q) != 1', 'number(q) != 1'],
])('%s becomes %s', (source, tidy) => {
  expect(printExpression(tidied(read(source)))).toBe(tidy)
})

test('what is tidied has the same worth for every answer', () => {
  const literal = fc.constantFrom(
    "'a'",
    "'5'",
    "'05'",
    "'true'",
    "''",
    '5',
    '0',
    'true',
    "text('a')",
  )
  const side = fc.constantFrom('q', 'text(q)', 'number(q)', 'number(text(q))')
  const answer = fc.constantFrom(null, 'a', '5', '05', '5.0', 5, 0, '')
  fc.assert(
    fc.property(literal, side, fc.boolean(), answer, (one, other, isTurned, value) => {
      const expression = read(isTurned ? `${one} = ${other}` : `${other} = ${one}`)
      const around = {
        value: () => value,
        isAnswered: () => value !== null,
        special: () => null,
        code: () => value,
        comment: () => null,
        label: () => null,
        today: '2026-01-01',
        language: 'de',
        variant: null,
      }
      expect(evaluateExpression(tidied(expression), around)).toBe(
        evaluateExpression(expression, around),
      )
    }),
    { numRuns: 1000 },
  )
})
