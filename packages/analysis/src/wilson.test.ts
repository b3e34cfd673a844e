import { expect, test } from 'vitest'
import { wilsonInterval } from './wilson.ts'

// Newcombe's cases (1998), computed with R's prop.test(x, n, correct = FALSE).
test.each([
  [81, 263, 0.25528852, 0.36620958],
  [15, 148, 0.0623864, 0.16048724],
  [0, 20, 0, 0.16112516],
  [1, 29, 0.0061132143, 0.1717552188],
])('the interval of %i of %i is that of R', (count, base, low, high) => {
  const interval = wilsonInterval(count, base)
  expect(interval.low).toBeCloseTo(low, 8)
  expect(interval.high).toBeCloseTo(high, 8)
})

test('the interval of everybody ends at 1', () => {
  const nobody = wilsonInterval(0, 20)
  expect(wilsonInterval(20, 20)).toEqual({ low: 1 - nobody.high, high: 1 })
})
