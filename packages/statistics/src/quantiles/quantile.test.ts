import fc from 'fast-check'
import { expect, test } from 'vitest'
import { settled } from '../testing/settled.ts'
import { quantiles, type QuantileType } from './quantile.ts'

const numbers = Float64Array.of(7, 2, 4, 10, 4, 9, 5)
const types: readonly QuantileType[] = [1, 2, 3, 4, 5, 6, 7, 8, 9]

// R: quantile(c(2, 4, 4, 5, 7, 9, 10), c(.1, .25, .5, .9), type)
test.each<[QuantileType, readonly number[]]>([
  [1, [2, 4, 5, 10]],
  [2, [2, 4, 5, 10]],
  [3, [2, 4, 5, 9]],
  [4, [2, 3.5, 4.5, 9.3]],
  [5, [2.4, 4, 5, 9.8]],
  [6, [2, 4, 5, 10]],
  [7, [3.2, 4, 5, 9.4]],
  [8, [2.13333333333333, 4, 5, 9.93333333333333]],
  [9, [2.2, 4, 5, 9.9]],
])('type %i is that of R', (type, expected) => {
  const found = settled(quantiles(numbers, [0.1, 0.25, 0.5, 0.9], type))
  found.forEach((quantile, index) => expect(quantile).toBeCloseTo(expected[index] ?? 0, 12))
})

test('a rank that is whole but for rounding is whole', () => {
  const ranks = Float64Array.from({ length: 200 }, (_, index) => index + 1)
  expect(0.55 * 200).not.toBe(110)
  expect(quantiles(ranks, [0.55], 1)).toEqual([110])
  expect(quantiles(ranks, [0.55], 2)).toEqual([110.5])
})

test('no numbers have no quantile', () => {
  expect(quantiles(new Float64Array(), [0.5])).toEqual({ refused: 'tooFewCases' })
})

test('quantiles rise from the least to the largest number', () => {
  const samples = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(samples, fc.constantFrom(...types), (values, type) => {
      const steps = Array.from({ length: 21 }, (_, index) => index / 20)
      const found = settled(quantiles(Float64Array.from(values), steps, type))
      expect(found.at(0)).toBe(Math.min(...values))
      expect(found.at(-1)).toBe(Math.max(...values))
      for (const [index, quantile] of found.entries()) {
        expect(quantile).toBeGreaterThanOrEqual((found[index - 1] ?? -Infinity) - 1e-12)
      }
    }),
  )
})
