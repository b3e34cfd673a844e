import { describe, expect, test } from 'vitest'
import type { NamedValue, NameResolver } from '../names.ts'
import { carried } from '../testing/carried.ts'
import { namesOf } from '../testing/names-of.ts'
import { translateOpenRosa, type Wanted } from './translate-openrosa.ts'

const names = namesOf({
  age: { type: 'number', isWhole: true },
  weight: { type: 'number' },
  height: { type: 'number' },
  name: { type: 'text' },
  city: { type: 'text' },
  use: { type: 'text', codes: ['yes', 'no'] },
  uses: { type: 'list', codes: ['a', 'b'] },
  born: { type: 'date' },
  moved: { type: 'date' },
  '.': { type: 'number' },
})

function translated(source: string, wanted: Wanted = 'truth'): string {
  return carried(translateOpenRosa(source, names, wanted))
}

describe('comparisons', () => {
  test.each([
    ["${use} = 'yes'", "use = 'yes'"],
    // In XPath an answer that is missing is unlike every text and number.
    ["${use} != 'yes'", "not use = 'yes'"],
    ['${age} != 5', 'not age = 5'],
    ["${use} = ''", 'empty(use)'],
    ["${use} != ''", 'not empty(use)'],
    ["${born} = ''", 'empty(born)'],
    ["${age} = '5'", 'age = 5'],
    ["${age} = '05'", "text(age) = '05'"],
    ['${age} >= 18 and ${age} < 65', 'age >= 18 and age < 65'],
    ['${name} > 5', 'number(name) > 5'],
    // Two answers are the same if they are written alike, also if neither is there.
    ['${name} = ${city}', 'text(name) = text(city)'],
    ['${age} = ${weight}', 'text(age) = text(weight)'],
    ["'0' >= false()", '0 >= 0'],
    ['. > 0 and . <= 120', '`.` > 0 and `.` <= 120'],
  ])('%s', (source, expected) => {
    expect(translated(source)).toBe(expected)
  })
})

describe('numbers', () => {
  test.each([
    ['${age} * 2 + 1', 'age * 2 + 1'],
    ['-${age}', '-age'],
    ['${age} mod 2', 'age mod 2'],
    ["number('a') * 0", 'empty'],
    ['int(${weight})', 'trunc(weight)'],
    ['round(${weight}, 1)', 'round(weight, 1)'],
    ['pow(${weight}, 2)', 'weight ^ 2'],
    ['string-length(${name})', 'length(text(name))'],
    ['count-selected(${uses})', 'count(uses)'],
    // A missing number makes the greatest one unknown.
    ['max(${age}, ${weight})', 'if(count(age, weight) = 2, max(age, weight), empty)'],
    ['coalesce(${age}, 0)', 'coalesce(age, 0)'],
  ])('%s', (source, expected) => {
    expect(translated(source, 'number')).toBe(expected)
  })

  test('what would be infinite is compared as such, although our language has no infinity', () => {
    expect(translated('${weight} div ${height} > 5')).toBe(
      'if(height = 0, weight > 0, weight / height > 5)',
    )
    expect(translated('100 < round(${weight} div ${height})')).toBe(
      'if(height = 0, weight > 0, 100 < round(weight / height))',
    )
    expect(translated('${weight} div 2 > 5')).toBe('weight / 2 > 5')
    expect(translated('1 div 0', 'number')).toBe('refused: infinity')
    expect(translated('(1 div 0) * ${age}', 'number')).toBe('refused: infinity')
  })
})

describe('texts', () => {
  test.each([
    ["concat(${name}, ', ', ${city})", "text(name) & ', ' & city"],
    ["substring-before(${name}, ' ')", "substring(text(name), 1, position(text(name), ' ') - 1)"],
    ['substr(${name}, 0, 3)', 'substring(text(name), 1, 3)'],
    ['substring(${name}, 2, 3)', 'substring(text(name), 2, 3)'],
    ["translate(${name}, 'ab', 'xy')", "replace(replace(text(name), 'a', 'x'), 'b', 'y')"],
    ["join(', ', ${name}, ${age})", "join([text(name), text(age)], ', ')"],
    ["if(${use} = 'yes', ${name}, '-')", "if(use = 'yes', name, '-')"],
    ["jr:choice-name(${use}, '${use}')", 'use.label'],
    ['selected-at(${uses}, 0)', 'item(uses, 1)'],
  ])('%s', (source, expected) => {
    expect(translated(source, 'text')).toBe(expected)
  })
})

describe('choices', () => {
  test.each([
    ["selected(${uses}, 'a')", "uses contains 'a'"],
    ["selected(${use}, 'yes')", "use = 'yes'"],
    ["not(selected(${uses}, 'a'))", "not uses contains 'a'"],
    ["selected(${name}, 'a')", "split(text(name), ' ') contains 'a'"],
  ])('%s', (source, expected) => {
    expect(translated(source)).toBe(expected)
  })
})

describe('dates', () => {
  test.each([
    ['${born} <= today()', 'born <= today()'],
    ["${born} > '2000-1-1'", "born > '2000-01-01'"],
    ['${born} < now()', 'born <= today()'],
    ['today() - ${born} > 3650', 'daysBetween(born, today()) > 3650'],
    ['${moved} < ${born} + 30', 'moved < addDays(born, 30)'],
    ["format-date(${born}, '%Y') = '2000'", "if(empty(born), '', substring(born, 1, 4)) = '2000'"],
    ["date('2100-01-02') > 1", "daysBetween('1970-01-01', '2100-01-02') > 1"],
    ['${born} > 1', 'refused: timeOfDay'],
    ['decimal-date-time(${born}) > 1', 'refused: timeOfDay'],
  ])('%s', (source, expected) => {
    expect(translated(source)).toBe(expected)
  })
})

describe('what is refused', () => {
  test.each([
    ['${nobody} = 1', 'unknownName'],
    ['/data/item[2]/q = 1', 'path'],
    ["instance('x')/root/item = 1", 'path'],
    ['uuid() = 1', 'function'],
    ['round() = 1', 'arguments'],
    // Enketo asks whether the question exists, Collect whether it was answered.
    ['not(${name})', 'contested'],
    // Enketo looks for the pattern anywhere, Collect compares all of the text.
    ["regex(${name}, '[0-9]+')", 'contested'],
    ["regex(${name}, '^(?=a)a$')", 'pattern'],
    ['${age} = ', 'syntax'],
    ['${age} 1', 'syntax'],
    ["'open", 'syntax'],
  ])('%s', (source, reason) => {
    expect(translated(source)).toBe(`refused: ${reason}`)
  })

  test('tells where and in both languages why', () => {
    const refused = translateOpenRosa('1 = 1 and uuid() = 2', names, 'truth')
    expect(refused).toEqual({
      ok: false,
      reason: 'function',
      place: 10,
      message: {
        de: 'Die Funktion „uuid“ gibt es hier nicht oder nicht in dieser Verwendung.',
        en: 'The function “uuid” does not exist here, or not in this use.',
      },
    })
  })
})

test('what cannot be reached is not looked at, as in XPath', () => {
  expect(translated('true() or explode(/x[1])')).toBe('true')
  expect(translated("if(false(), explode(), 'b')", 'text')).toBe("'b'")
  expect(translated('${age} = 1 and explode()')).toBe('refused: function')
})

test('a regular expression for all of the text is taken as it is', () => {
  expect(translated("regex(${name}, '^[0-9]{5}$')")).toBe("matches(text(name), '^[0-9]{5}$')")
})

test('a path to several answers holds if one of them fits', () => {
  const values = ['a', 'b'].map((path): NamedValue => ({
    kind: 'value',
    type: 'number',
    expression: { kind: 'reference', path: ['rooms', path] },
  }))
  const several: NameResolver = () => ({ kind: 'values', values })
  const text = (source: string, wanted: Wanted) =>
    carried(translateOpenRosa(source, several, wanted))
  expect(text('/data/room/size > 20', 'truth')).toBe('rooms.a > 20 or rooms.b > 20')
  expect(text('sum(/data/room/size)', 'number')).toBe('rooms.a + rooms.b')
  expect(text('count(/data/room/size)', 'number')).toBe('2')
})
