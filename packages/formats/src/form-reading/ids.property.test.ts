import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newCodes, newIds, newRowIds } from './ids.ts'

const names = fc.array(
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.constantFrom(
      'constructor',
      '__proto__',
      'page',
      'check',
      'end',
      'q',
      'q_2',
      '1',
      'Straße 5',
    ),
  ),
  { maxLength: 30 },
)

test.each([
  ['questions', newIds().question, /^[A-Za-z][A-Za-z0-9_]{0,63}$/],
  ['pages', newIds().page, /^[A-Za-z][A-Za-z0-9_]{0,63}$/],
  ['options', newCodes(), /^[^\s~]{1,40}$/],
  ['rows', newRowIds(), /^[A-Za-z0-9_-]{1,40}$/],
])('whatever the names of %s are, their ids are valid, each only once', (_, take, pattern) => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(names, (wanted) => {
      for (const name of wanted) {
        const id = take(name)
        expect(id).toMatch(pattern)
        expect(id in {} || seen.has(id)).toBe(false)
        seen.add(id)
      }
    }),
  )
})

test('a valid name stays as it is, and words of the system get a number', () => {
  const { question, page } = newIds()
  expect(['alter', 'Größe in cm', '1b', 'page', 'alter'].map(question)).toEqual([
    'alter',
    'Groesse_in_cm',
    'q_1b',
    'page_2',
    'alter_2',
  ])
  expect(['check', ''].map(page)).toEqual(['check_2', 'page'])
  expect(['stimme zu', 'stimme zu', ' '].map(newCodes())).toEqual([
    'stimme_zu',
    'stimme_zu_2',
    'option',
  ])
})
