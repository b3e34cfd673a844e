import { expect, test } from 'vitest'
import { anywhere, isPattern, isWholePattern } from './pattern.ts'

test.each([
  ['^a$', true],
  ['^(a|b)$', true],
  ['^[|]$', true],
  ['^\\|$', true],
  ['^a|b$', false],
  ['a$', false],
  ['^a\\$', false],
])('%s fits only all of a text: %s', (pattern, expected) => {
  expect(isWholePattern(pattern)).toBe(expected)
})

test('a pattern for a part of a text is made one for all of it', () => {
  expect(anywhere('^a$')).toBe('^a$')
  expect(anywhere('a|b')).toBe('[\\s\\S]*(?:a|b)[\\s\\S]*')
})

test('look-around and the like is no pattern of our language', () => {
  expect(isPattern('[a-z]+')).toBe(true)
  expect(isPattern('(?=a)b')).toBe(false)
  expect(isPattern('(a')).toBe(false)
})
