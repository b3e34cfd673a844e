import { describe, expect, it } from 'vitest'
import type { Surroundings, Value } from '../expression.ts'
import { surroundingsWith } from '../testing/surroundings-with.ts'
import { worth } from '../testing/worth.ts'
import { functionHelp } from './function-help.ts'

/** The surroundings that the examples of the help speak of. */
const surroundings: Surroundings = surroundingsWith(
  { uses: ['swing', 'slide'], rating: 4 },
  {
    special: ([id]) => (id === 'opinion' ? 'dontKnow' : null),
    code: ([id]) => (id === 'rating' ? 'good' : null),
    comment: ([id]) => (id === 'rating' ? 'Sehr schön' : null),
    label: ([id]) => (id === 'rating' ? 'gut' : null),
  },
)

describe('the help for a function', () => {
  it.each(Object.entries(functionHelp))('of %s has an example that is right', (name, help) => {
    const [text, value] = help.example
    expect(text).toContain(`${name}(`)
    expect(worth(text, surroundings)).toEqual(value)
  })

  it.each(Object.entries(functionHelp))(
    'of %s stands in both languages',
    (name, { usage, de, en }) => {
      expect(usage.de.startsWith(`${name}(`)).toBe(true)
      expect(usage.en.startsWith(`${name}(`)).toBe(true)
      expect(de).toMatch(/^\S.*\.$/)
      expect(en).toMatch(/^\S.*\.$/)
    },
  )
})

describe('a function', () => {
  it.each<[string, Value]>([
    ['if(missing, 1, 2)', 2],
    ['if(1, 1, 2)', 2],
    ['if(true, 1)', 1],
    ['if(false, 1)', null],
    ["coalesce(missing, [], 'a')", 'a'],
    ['coalesce(missing)', null],
    ['coalesce(0, 1)', 0],
    ['empty([])', true],
    ['empty(0)', false],
    ['empty(false)', false],
    ['answered(missing)', false],
    ["number('1e3')", null],
    ["number(' 1')", null],
    ['number(true)', 1],
    ["number('9' & repeat('9', 400))", null],
    ['text(0.1 + 0.2)', '0.30000000000000004'],
    ['text(1e21)', '1e+21'],
    ['text(missing)', ''],
    ['truth([])', false],
    ["truth('false')", true],

    ["position('Straße 5', 'e')", 6],
    ["position('😀a', 'a')", 2],
    ["position('abc', 'x')", null],
    ["position('abc', 1)", null],
    ["position(['1', '2'], 2)", 2],
    ['position(missing, 1)', null],
    ['item(uses, 0)', null],
    ['item(uses, 3)', null],
    ['item(uses, 1.5)', null],
    ["item(uses, '2')", 'slide'],
    ["join([1, missing, true], '-')", '1-true'],
    ["join(missing, '-')", ''],

    ['count(missing)', 0],
    ['count(5)', 1],
    ['count(1, missing, uses)', 3],
    ['sum(missing)', 0],
    ["sum('1', [2, missing], 3)", 6],
    ["sum(1, 'x')", null],
    ['mean(missing)', null],
    ['min(missing, [])', null],
    ["min('9', '10')", 9],
    ["min(9, '10')", 9],
    ["max(9, 'x')", null],
    ['max(true)', null],
    ["max('b', 'a')", 'b'],

    ['sqrt(-1)', null],
    ['ln(0)', null],
    ["abs('-2')", 2],
    ['abs(missing)', null],
    ['round(-2.5)', -3],
    ['round(1234, -2)', 1200],
    ['round(1.5, missing)', null],
    ['round(0.4)', 0],
    ['ceil(-0.5)', 0],

    ["length('😀')", 1],
    ['length(5)', null],
    ['length(missing)', null],
    ["substring('Straße', 5)", 'ße'],
    ["substring('Straße', 0, 2)", 'S'],
    ["substring('Straße', 9)", ''],
    ["substring('Straße', 2, -1)", null],
    ["substring('Straße', missing)", null],
    ["replace('aaa', 'a', '')", ''],
    ["replace('aaa', '', 'b')", 'aaa'],
    ["replace('a.c', '.', '$&')", 'a$&c'],
    ["split('abc', '')", ['a', 'b', 'c']],
    ["split('', ',')", ['']],
    ["repeat('a', -1)", null],
    ["repeat('', 1e300)", ''],
    ["length(repeat('a', 10000))", 10_000],
    ["repeat('a', 10001)", null],
    ["replace(repeat('a', 5000), 'a', 'bbb')", null],
    ["join(split(repeat('a', 1000), ''), repeat('-', 11))", null],
    ["count(split(repeat('a', 1000), ''))", 1_000],
    ["split(repeat('a', 1001), '')", null],
    ["matches('abc', 'b')", false],
    ["matches('abc', '(')", null],
    ["matches(missing, '.*')", null],
  ])('%s is %j', (text, value) => {
    expect(worth(text, surroundings)).toEqual(value)
  })
})
