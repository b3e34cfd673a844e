import { expect, test } from 'vitest'
import { isDominated } from './is-dominated.ts'

test('a sum is dominated where the second largest could estimate the largest', () => {
  // The others gave 20: an error of at most 20, where 10 % of 900 is 90.
  expect(isDominated({ total: 1_000, largest: 900, second: 80 }, 10)).toBe(true)
  expect(isDominated({ total: 1_070, largest: 900, second: 80 }, 10)).toBe(false)
  expect(isDominated({ total: 0, largest: 0, second: 0 }, 10)).toBe(false)
})
