import { describe, expect, test } from 'vitest'
import type { NamedValue, NameResolver } from '../names.ts'
import { carried } from '../testing/carried.ts'
import { namesOf } from '../testing/names-of.ts'
import { translateSurveyJs, type Wanted } from './translate-surveyjs.ts'

const names = namesOf({
  age: { type: 'number', isWhole: true },
  rooms: { type: 'number', isWhole: true },
  weight: { type: 'number' },
  name: { type: 'text' },
  city: { type: 'text' },
  use: { type: 'text', codes: ['yes', 'no', 'Other'] },
  rating: { type: 'text', codes: ['1', '2', '3'] },
  uses: { type: 'list', codes: ['a', 'b', 'c'], itemType: 'text' },
  isOwner: { type: 'truth' },
  born: { type: 'date' },
  moved: { type: 'date' },
})

function translated(source: string, wanted: Wanted = 'truth'): string {
  return carried(translateSurveyJs(source, names, wanted))
}

describe('comparisons', () => {
  test.each([
    ["{use} = 'yes'", "use = 'yes'"],
    ["{use} = 'other'", "use = 'Other'"],
    ["{use} = 'nobody'", 'false'],
    ["{use} <> 'yes'", "not use = 'yes'"],
    // Free words are compared without regard to capitals.
    ["{name} = 'Anna'", "lower(trim(name)) = 'anna'"],
    ["{rating} = '2'", 'rating = 2'],
    ['{age} = 18', 'age = 18'],
    ['{age} >= 18 and {age} < 65', 'age >= 18 and age < 65'],
    // Two missing answers are equal.
    ['{age} = {rooms}', 'if(empty(age), empty(rooms), age = rooms)'],
    ['{age} >= {rooms}', 'if(empty(age), empty(rooms), age >= rooms)'],
    ['{age} > {rooms}', 'age > rooms'],
    ["{isOwner} = 'true'", 'isOwner = true'],
    ['{isOwner} = 1', 'isOwner = true'],
    ['{born} < today()', 'born < today()'],
    ["{born} >= '2000-01-01'", "born >= '2000-01-01'"],
    ['{born} <= currentDate()', 'born <= today()'],
    ["{uses} = ['a', 'b']", "uses contains ['a', 'b'] and count(uses) = 2"],
    ["{uses} = 'a'", 'false'],
    ['{name} = undefined', 'empty(name)'],
    ["{name} != ''", 'not empty(name)'],
  ])('%s', (source, expected) => {
    expect(translated(source)).toBe(expected)
  })
})

describe('lists and parts', () => {
  test.each([
    ["{uses} contains 'a'", "uses contains 'a'"],
    ["{uses} contains ['a', 'b']", "uses contains ['a', 'b']"],
    ["{uses} anyof ['a', 'b']", "uses contains 'a' or uses contains 'b'"],
    ["{uses} noneof ['a']", "not uses contains 'a'"],
    ["{uses} allof ['a', 'b']", "uses contains ['a', 'b']"],
    ["{use} anyof ['yes', 'no']", "use in ['yes', 'no']"],
    ["{name} contains 'AN'", "lower(name) contains 'an'"],
    ["{use} contains 'e'", "use in ['yes', 'Other']"],
    ['{uses.length} > 1', 'count(uses) > 1'],
    ["{uses[-1]} = 'a'", "item(uses, count(uses)) = 'a'"],
    ['{uses} empty', 'empty(uses)'],
    ['!{isOwner}', 'not isOwner = true'],
  ])('%s', (source, expected) => {
    expect(translated(source)).toBe(expected)
  })
})

describe('values', () => {
  test.each([
    // A missing number is zero.
    ['{age} + 1', 'coalesce(age, 0) + 1'],
    ['0.3 + 0.6', 'round(0.3 + 0.6, 1)'],
    ['{age} / {rooms}', 'coalesce(age, 0) / rooms'],
    ["'No. ' + {age}", "'No. ' & text(age)"],
    ["{name} + '!'", "text(name) & '!'"],
    ["iif({age} > 17, 'adult', 'child')", "if(age > 17, 'adult', 'child')"],
    ['age({born})', 'age(born)'],
    ["dateAdd({born}, 1, 'days')", 'addDays(born, 1)'],
    ['sum({age}, {rooms})', 'sum(age, rooms)'],
    ['year({born})', 'year(coalesce(born, today()))'],
    ["displayValue('use')", 'use.label'],
    // Without a number, the number of decimals takes its place.
    ['round({weight}, 1)', 'coalesce(round(weight, 1), round(1))'],
  ])('%s', (source, expected) => {
    expect(translated(source, 'any')).toBe(expected)
  })

  test('a condition must equal true, which numbers and words do not', () => {
    expect(translated('{isOwner}')).toBe('isOwner = true')
    expect(translated('{age}')).toBe('age = 1')
    expect(translated('{use}')).toBe('false')
    expect(translated('{age} > 5 and {rooms}')).toBe('age > 5 and rooms = 1')
  })
})

describe('what is refused', () => {
  test.each([
    ['{nobody} = 1', 'unknownName'],
    ['{name} + {city} = 1', 'mixedTypes'],
    ['{name} < {city}', 'mixedTypes'],
    ["dateDiff({born}, {moved}, 'hours') > 1", 'timeOfDay'],
    ['myFunction({age})', 'function'],
    ['iif({age})', 'arguments'],
    ['{age} ^ {rooms} > 1', 'infinity'],
    ['{age} ++', 'syntax'],
    ["{use} = 'open", 'syntax'],
    ['{age', 'syntax'],
  ])('%s', (source, reason) => {
    expect(translated(source)).toBe(`refused: ${reason}`)
  })
})

test('figures over the entries of a panel are computed entry by entry, for those that fit', () => {
  const entries: NameResolver = ({ attribute }) => {
    const column = attribute.replace('entries.', '')
    const values = ['1', '2'].map((entry): NamedValue => ({
      kind: 'value',
      type: 'number',
      expression: { kind: 'reference', path: [`${column}${entry}`] },
    }))
    return attribute.startsWith('entries.') ? { kind: 'values', values } : undefined
  }
  const text = (source: string) => carried(translateSurveyJs(source, entries))
  expect(text("countInArray({trips}, 'km')")).toBe('count([km1, km2])')
  expect(text("maxInArray({trips}, 'km', {cost} > 3)")).toBe(
    'max([if(cost1 > 3, km1, empty), if(cost2 > 3, km2, empty)])',
  )
  expect(text("minInArray({trips}, 'km', 'cost')")).toBe(
    'if(km1 = min([km1, km2]), cost1, if(km2 = min([km1, km2]), cost2, empty))',
  )
})

test('closing parentheses may be missing', () => {
  expect(translated('({age} > 5')).toBe('age > 5')
  expect(translated('sum({age}, 2', 'any')).toBe('sum(age, 2)')
})
