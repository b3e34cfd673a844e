import fc from 'fast-check'
import { expect, test } from 'vitest'
import { histogram } from './histogram.ts'
import { counted } from './testing/counted.ts'

const decimals = fc.integer({ min: -5_000, max: 50_000 }).map((value) => value / 10)

test('every number falls into exactly one interval', () => {
  const numbers = fc.oneof(
    fc.array(fc.integer({ min: -100, max: 100_000 }), { minLength: 1, maxLength: 80 }),
    fc.array(decimals, { minLength: 1, maxLength: 80 }),
  )
  fc.assert(
    fc.property(numbers, (values) => {
      const bins = histogram(counted(values))
      expect(bins.length).toBeGreaterThan(0)
      expect(bins.length).toBeLessThanOrEqual(24)
      for (const { from, to, count } of bins) {
        expect(values.filter((value) => value >= from && value < to).length).toBe(count)
      }
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length)
    }),
  )
})

test('any numbers at all are divided or left alone', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true })), (values) => {
      const bins = histogram(counted(values))
      expect(bins.length).toBeLessThanOrEqual(24)
    }),
  )
})

test('a number on the border of two intervals is in the upper one', () => {
  const tenths = Array.from({ length: 12 }, (_, index) => index / 10)
  const bins = histogram(counted([...tenths, ...tenths, 0.3]))
  expect(bins.find(({ from }) => from === 0.2)?.label).toEqual({
    de: '0,2 bis unter 0,4',
    en: '0.2 to under 0.4',
  })
  expect(histogram(counted([0.1, 0.2, 0.3])).map(({ from, count }) => [from, count])).toEqual([
    [0.1, 1],
    [0.2, 1],
    [0.3, 1],
  ])
})
