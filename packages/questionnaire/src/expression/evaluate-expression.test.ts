import { describe, expect, it } from 'vitest'
import { evaluateExpression, holds } from './evaluate-expression.ts'
import type { Expression, Value } from './expression.ts'
import { parseExpression } from './parse-expression.ts'
import { surroundingsWith } from './testing/surroundings-with.ts'
import { worth } from './testing/worth.ts'

const surroundings = surroundingsWith({
  years: 5,
  code: '12',
  name: 'Ida',
  uses: ['swing', 'slide'],
  codes: ['1', '2'],
  born: '2001-05-09',
  yes: true,
  'paths.school': 3,
})

describe('an expression', () => {
  it.each<[string, Value]>([
    ['1 + 2 * 3', 7],
    ['2 ^ 3 ^ 2', 512],
    ['-2 ^ 2', -4],
    ['7 mod 3', 1],
    ['-7 mod 3', -1],
    ['years / 2', 2.5],
    ['code + 1', 13],
    ["'-3.5' * 2", -7],
    ["name & ', ' & years & yes & missing & [1, 2]", 'Ida, 5true1, 2'],
    ['paths.school', 3],
    ['[years, name]', [5, 'Ida']],
    ['-0', 0],
  ])('%s is %j', (text, value) => {
    expect(worth(text, surroundings)).toEqual(value)
  })

  it.each([
    '1 / 0',
    '0 / 0',
    '9e307 * 10',
    '(-8) ^ 0.5',
    'missing + 1',
    'missing ^ 0',
    '-missing',
    'name + 1',
    "'' + 1",
    "'1e3' + 1",
    "' 1' + 1",
    'yes + 1',
    'codes + 1',
    'missing',
    'missing.row',
  ])('%s is empty', (text) => {
    expect(worth(text, surroundings)).toBeNull()
  })

  it.each([
    'years = 5',
    "years = '5'",
    "years = '5.0'",
    'code = 12',
    "code = '12'",
    'years != 6',
    'name != 5',
    "name != 'Ada'",
    'yes = true',
    'years < 10',
    'code >= 12',
    "name < 'Jan'",
    "born < '2026-01-01'",
    "codes = ['1', '2']",
    'codes = [1, 2]',
    "codes != ['2', '1']",
    "uses contains 'swing'",
    "uses contains ['swing', 'slide']",
    'uses contains []',
    'codes contains 1',
    "name contains 'd'",
    "name contains ['I', 'a']",
    "'swing' in uses",
    "years in [4, '5']",
    "['swing'] in uses",
    "'d' in name",
    'not missing',
    'not name',
    'not not yes',
    'yes or missing',
    'missing or yes',
  ])('%s holds', (text) => {
    expect(worth(text, surroundings)).toBe(true)
  })

  it.each([
    'name = 5',
    "code = '12.0'",
    "yes = 'true'",
    'yes = 1',
    'name < 5',
    'false < true',
    '[1] < [2]',
    "uses contains 'see-saw'",
    "uses contains ['swing', 'see-saw']",
    "uses = 'swing'",
    'years contains 5',
    "'a5' contains 5",
    'yes and missing',
    'name and yes',
    'missing or name',
    'not yes',
  ])('%s does not hold', (text) => {
    expect(worth(text, surroundings)).toBe(false)
  })

  it.each(['=', '!=', '<', '<=', '>', '>=', 'contains', 'in'])(
    'is never true when %s compares with something empty',
    (operator) => {
      for (const other of ['years', 'name', 'uses', 'missing', 'empty', '[]', "''"]) {
        expect(worth(`missing ${operator} ${other}`, surroundings)).toBe(false)
        expect(worth(`${other} ${operator} missing`, surroundings)).toBe(false)
      }
    },
  )

  it('orders texts as ISO dates are ordered, and numerals among themselves as texts', () => {
    expect(worth("'2026-09-30' < '2026-10-01'")).toBe(true)
    expect(worth("'9' < '10'")).toBe(false)
    expect(worth("9 < '10'")).toBe(true)
  })

  it('looks only at what matters for and, or', () => {
    const asked: string[] = []
    const watching = surroundingsWith(
      {},
      {
        value: ([id = '']) => {
          asked.push(id)
          return id === 'yes'
        },
      },
    )
    worth('no and a', watching)
    worth('yes or b', watching)
    expect(asked).toEqual(['no', 'yes'])
  })
})

describe('a condition', () => {
  it.each(['1', "'true'", 'missing', 'uses', '[true]', 'false'])(
    'that is worth %s does not hold',
    (text) => {
      const parsed = parseExpression(text)
      expect(parsed.ok && holds(parsed.expression, surroundings)).toBe(false)
    },
  )
})

describe('a tree that no text stands for', () => {
  const one: Expression = { kind: 'literal', value: 1 }

  it('is empty where it makes no sense', () => {
    const trees: readonly Expression[] = [
      { kind: 'call', name: 'constructor', arguments: [] },
      { kind: 'call', name: 'abs', arguments: [] },
      { kind: 'call', name: 'answered', arguments: [one] },
      { kind: 'call', name: 'special', arguments: [] },
      { kind: 'reference', path: [] },
    ]
    expect(trees.map((tree) => evaluateExpression(tree, surroundings))).toEqual(
      trees.map(() => null),
    )
  })

  it.each([
    [
      'to the left',
      (tree: Expression): Expression => ({
        kind: 'operation',
        operator: '+',
        left: tree,
        right: one,
      }),
    ],
    [
      'to the right',
      (tree: Expression): Expression => ({
        kind: 'operation',
        operator: 'and',
        left: { kind: 'literal', value: true },
        right: tree,
      }),
    ],
    ['in lists', (tree: Expression): Expression => ({ kind: 'list', items: [tree] })],
    [
      'in calls',
      (tree: Expression): Expression => ({ kind: 'call', name: 'abs', arguments: [tree] }),
    ],
    ['in signs', (tree: Expression): Expression => ({ kind: 'not', operand: tree })],
  ])('is worth something although it is very deep %s', (_, deepen) => {
    let tree: Expression = one
    for (let level = 0; level < 100_000; level += 1) tree = deepen(tree)
    expect(() => evaluateExpression(tree, surroundings)).not.toThrow()
  })

  it('as deep as a text can make it is computed to the end', () => {
    expect(worth(`1${' + 1'.repeat(1_000)}`)).toBe(1_001)
    expect(worth(`${'('.repeat(59)}1${' + 1'.repeat(1_000)}${')'.repeat(59)}`)).toBe(1_001)
  })
})
