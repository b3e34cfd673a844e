import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typeProblemMessage } from './expression-messages.ts'
import type { ValueType } from './expression.ts'
import { parseExpression } from './parse-expression.ts'
import { expressionArbitrary } from './testing/expression.arbitrary.ts'
import { typeOfExpression, type CheckedExpression } from './type-of-expression.ts'

const types: ReadonlyMap<string, ValueType> = new Map([
  ['years', 'number'],
  ['choice', 'text'],
  ['born', 'date'],
  ['uses', 'list'],
  ['yes', 'truth'],
  ['any', 'unknown'],
])

function check(text: string): CheckedExpression {
  const parsed = parseExpression(text)
  if (!parsed.ok) throw new Error(`${text}: ${JSON.stringify(parsed.problem)}`)
  return typeOfExpression(parsed.expression, (path) => types.get(path.join('.')))
}

describe('the type of an expression', () => {
  it.each<[string, ValueType]>([
    ['1', 'number'],
    ["'a'", 'text'],
    ['true', 'truth'],
    ['empty', 'unknown'],
    ['[1]', 'list'],
    ['years', 'number'],
    ['-years', 'number'],
    ['years + choice', 'number'],
    ["years & 'a'", 'text'],
    ['years > 1 and not yes', 'truth'],
    ["'a' in uses", 'truth'],
    ['today()', 'date'],
    ['special(uses)', 'text'],
    ['if(yes, 1, 2)', 'number'],
    ["if(yes, 1, 'a')", 'unknown'],
    ['if(yes, born, empty)', 'date'],
    ['coalesce(choice, choice)', 'text'],
    ['max(1, years)', 'number'],
    ['max(uses)', 'unknown'],
    ['item(uses, 1)', 'unknown'],
    ['any', 'unknown'],
  ])('%s is %s', (text, type) => {
    expect(check(text)).toEqual({ type, problems: [] })
  })

  it.each([
    'choice = 1',
    "choice = '1'",
    "years = '12'",
    "born > '2026-01-01'",
    "born < '09:30'",
    'born < choice',
    'born < today()',
    'any + 1 > any',
    'abs(choice)',
    "addDays('2026-01-01', years)",
    'age(choice)',
    'count(uses, choice, empty)',
    "uses contains ['a', 1]",
    "choice contains 'a'",
    "choice in ['a', 'b']",
    'upper(born)',
    "matches(choice, '\\d+')",
    'matches(choice, any)',
    'any and any',
    'uses = [1, 2]',
  ])('%s can be meant', (text) => {
    expect(check(text).problems).toEqual([])
  })

  it.each([
    ['age(years)', 'wrongType', '„years“ ist aber eine Zahl'],
    ['born + 1', 'wrongType', '„addDays“'],
    ["abs('a')", 'wrongType', 'eine Zahl'],
    ["age('24.12.2000')", 'wrongType', 'ein Datum'],
    ['years and yes', 'wrongType', 'eine Bedingung'],
    ['not choice', 'wrongType', 'eine Bedingung'],
    ["if(1, 'a')", 'wrongType', 'eine Bedingung'],
    ['length(years)', 'wrongType', 'ein Text'],
    ['item(choice, 1)', 'wrongType', 'eine Liste'],
    ['-uses', 'wrongType', 'eine Zahl'],
    ["years = 'viele'", 'neverEqual', 'nie gleich'],
    ['yes = 1', 'neverEqual', 'nie gleich'],
    ["born = 'heute'", 'neverEqual', 'nie gleich'],
    ["uses = 'a'", 'neverEqual', 'nie gleich'],
    ['born < 2026', 'noOrder', 'Reihenfolge'],
    ['yes < true', 'noOrder', 'Reihenfolge'],
    ['uses < 3', 'noOrder', 'Reihenfolge'],
    ['years = empty', 'comparesWithEmpty', '„empty(…)“'],
    ['years != empty', 'comparesWithEmpty', '„empty(…)“'],
    ['years contains 1', 'nothingContained', 'eine Liste'],
    ['choice contains 1', 'nothingContained', 'eine Liste'],
    ['1 in years', 'nothingContained', 'eine Liste'],
    ["matches(choice, '(')", 'badPattern', 'kein Muster'],
    ['unknown > 1', 'unknownReference', '„unknown“'],
    ['answered(unknown)', 'unknownReference', '„unknown“'],
  ])('%s cannot be meant, and the author is told why', (text, code, words) => {
    const { problems } = check(text)
    expect(problems.map((problem) => problem.code)).toEqual([code])
    expect(problems.map((problem) => typeProblemMessage(problem).de).join()).toContain(words)
  })

  it('is found for any expression, and its problems have words', () => {
    fc.assert(
      fc.property(expressionArbitrary, (expression) => {
        const { problems } = typeOfExpression(expression, ([id]) => types.get(id ?? ''))
        for (const problem of problems) {
          const { de, en } = typeProblemMessage(problem)
          expect(de).toMatch(/\.$/)
          expect(en).not.toBe(de)
        }
      }),
    )
  })
})
