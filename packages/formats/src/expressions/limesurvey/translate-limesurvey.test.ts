import { describe, expect, test } from 'vitest'
import type { NamedValue, NameResolver } from '../names.ts'
import { carried } from '../testing/carried.ts'
import { namesOf } from '../testing/names-of.ts'
import { assignmentsIn, translateLimeSurvey, type Wanted } from './translate-limesurvey.ts'

const names = namesOf({
  age: { type: 'number' },
  kids: { type: 'number' },
  rooms: { type: 'number', isFilled: true },
  name: { type: 'text' },
  city: { type: 'text' },
  use: { type: 'text', codes: ['A1', 'A2'] },
  rating: { type: 'text', codes: ['1', '2', '3'] },
  Q1_SQ001: { type: 'truth', chosenText: 'Y' },
  Q1_SQ002: { type: 'truth', chosenText: 'Y' },
  born: { type: 'date' },
})

function translated(source: string, wanted: Wanted = 'truth'): string {
  return carried(translateLimeSurvey(source, names, wanted))
}

describe('equality', () => {
  test.each([
    ['use.NAOK == "A1"', "use = 'A1'"],
    ['use != "A1"', "not use = 'A1'"],
    ['use != ""', 'not empty(use)'],
    ['age eq 5', 'age = 5'],
    // PHP compares numerals as numbers.
    ['rating == "2"', 'rating = 2'],
    ['age == "A"', 'false'],
    ["'A' == 0", 'false'],
    ["'' == 0", 'false'],
    // Two missing answers are equal.
    ['age == kids', 'if(empty(age), empty(kids), age = kids)'],
    ['name == city', 'text(name) = text(city) or number(name) = number(city)'],
    ['Q1_SQ001 == "Y"', 'Q1_SQ001'],
    ['Q1_SQ001.NAOK != "Y"', 'not Q1_SQ001'],
    ['Q1_SQ001 == ""', 'not Q1_SQ001'],
  ])('%s', (source, expected) => {
    expect(translated(source)).toBe(expected)
  })
})

describe('order', () => {
  test.each([
    ['age > 17', 'age > 17'],
    ['age < 18', 'age < 18'],
    ['17 lt age', '17 < age'],
    // Versions do not agree about a missing answer and zero.
    ['age <= 0', 'refused: contested'],
    ['age < kids', 'refused: contested'],
    ['rooms > kids', 'rooms > kids'],
    [
      '!is_empty(age) && !is_empty(kids) && age < kids',
      'not empty(age) and not empty(kids) and age < kids',
    ],
    // A missing answer is less in the browser, but not on the server.
    ['name < 16', 'refused: contested'],
    ['name > 16', 'name > 16'],
    ['!is_empty(name) && name < 16', 'not empty(name) and name < 16'],
    // With a quoted number, both sides are words to LimeSurvey.
    ['age > "9"', 'refused: contested'],
    ['use > "A1"', "text(use) > 'A1'"],
    ['use >= " "', 'not empty(use)'],
  ])('%s', (source, expected) => {
    expect(translated(source)).toBe(expected)
  })
})

describe('values', () => {
  test.each([
    ['age + 1', 'coalesce(age, 0) + 1'],
    ['rooms * 2 - 1', 'rooms * 2 - 1'],
    // With a missing answer, a longer sum would be a text.
    ['age + kids + 1', 'refused: contested'],
    ['sum(age, kids)', 'sum(age, kids)'],
    ["'No. ' + age", "'No. ' & text(age)"],
    ['if(use == "A1", 1, 2)', "if(use = 'A1', 1, 2)"],
    ['if(use == "A1", "x")', "if(use = 'A1', 'x', '')"],
    ['count(age, Q1_SQ001)', 'count(age, if(Q1_SQ001, 1))'],
    ["countif('Y', Q1_SQ001, Q1_SQ002)", 'sum(if(Q1_SQ001, 1, 0), if(Q1_SQ002, 1, 0))'],
    ['substr(name, 0, 2)', 'substring(text(name), 1, 2)'],
    ["implode(', ', name, city)", "join([text(name), text(city)], ', ')"],
    ["strpos(name, '@')", "position(text(name), '@') - 1"],
    ["date('Y')", 'substring(today(), 1, 4)'],
    ["date('d.m.Y', strtotime('2026/2/3 8:20'))", "'03.02.2026'"],
    ['5 + 1, 7 * 15', '7 * 15'],
  ])('%s', (source, expected) => {
    expect(translated(source, 'any')).toBe(expected)
  })
})

describe('logic', () => {
  test.each([
    ['is_empty(name)', 'empty(name)'],
    ['!is_empty(age) and age > 5 or !use', 'not empty(age) and age > 5 or empty(use)'],
    ['is_numeric(name)', 'not empty(name) and not empty(number(name))'],
    ["is_empty(name) || (strpos(name, '@') > 0)", "empty(name) or position(name, '@') - 1 > 0"],
    ["regexMatch('/^[0-9]{5}$/', name)", "matches(text(name), '^[0-9]{5}$')"],
    ["regexMatch('/foo/i', name)", "matches(text(name), '(?i)[\\s\\S]*(?:foo)[\\s\\S]*')"],
    ['unique(name, city)', 'not (not empty(text(name)) and text(name) = text(city))'],
    ['age', 'age != 0'],
    ['rating < 3', 'rating < 3'],
    ['1', 'true'],
  ])('%s', (source, expected) => {
    expect(translated(source)).toBe(expected)
  })
})

describe('what is refused', () => {
  test.each([
    ['nobody == 1', 'unknownName'],
    ['use.bogus == 1', 'unknownName'],
    ['rand(1, 5) == 1', 'function'],
    ['if(use)', 'arguments'],
    ['age = 5', 'assignment'],
    ['born == "2026-01-01"', 'contested'],
    ['strtotime(name) > 1', 'timeOfDay'],
    ["regexMatch('/(?=a)/', name)", 'pattern'],
    ['(age', 'syntax'],
    ['age > > 5', 'syntax'],
    ['"open', 'syntax'],
    ['!!age', 'syntax'],
  ])('%s', (source, reason) => {
    expect(translated(source)).toBe(`refused: ${reason}`)
  })
})

test('several answers at once are as many arguments', () => {
  const values = ['a', 'b'].map((row): NamedValue => ({
    kind: 'value',
    type: 'number',
    expression: { kind: 'reference', path: ['q', row] },
  }))
  const several: NameResolver = ({ name }) =>
    name === 'self' || name === 'that.q' ? { kind: 'values', values } : undefined
  const text = (source: string) => carried(translateLimeSurvey(source, several))
  expect(text('sum(self.NAOK) < 6')).toBe('sum(q.a, q.b) < 6')
  expect(text('count(that.q) >= 1')).toBe('count(q.a, q.b) >= 1')
  expect(text('self == 1')).toBe('refused: mixedTypes')
})

test('an equation that only assigns is told as what it assigns', () => {
  const assigned = assignmentsIn("total = sum(age, kids), note = 'x'", names)
  expect(assigned.map(({ name, value }) => [name, carried(value)])).toEqual([
    ['total', 'sum(age, kids)'],
    ['note', "'x'"],
  ])
  expect(assignmentsIn('age == 5', names)).toEqual([])
  expect(assignmentsIn('age = 5, kids', names)).toEqual([])
})
