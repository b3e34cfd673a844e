import { expect, test } from 'vitest'
import { mayReplace } from './snapshot-rule.ts'

const rule = { minimumBase: 10 }

test.each([
  [undefined, 1, true],
  [undefined, 500, true],
  // Of nine nothing is shown.
  [9, 10, true],
  [10, 19, false],
  [10, 20, true],
  [500, 500, false],
  [500, 491, false],
  [500, 490, true],
])('figures of %s people make way for figures of %i: %s', (shown, next, expected) => {
  expect(mayReplace(shown, next, rule)).toBe(expected)
})
