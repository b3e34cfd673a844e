import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { settled } from '../testing/settled.ts'
import { compareWithSample } from './compare-with-sample.ts'
import { rIndicator } from './r-indicator.ts'

describe('the R-indicator', () => {
  test('is 1 less twice the standard deviation of the response rates', () => {
    // Rates 0.2 and 0.6 of 50 people each: deviations of 0.2 around 0.4.
    const found = rIndicator([
      { sampled: 50, responded: 10 },
      { sampled: 50, responded: 30 },
      { sampled: 0, responded: 0 },
    ])
    expect(found).toBeCloseTo(1 - 2 * Math.sqrt((100 * 0.04) / 99), 12)
  })

  test('is 1 if all classes responded alike, and lower the more they differ', () => {
    const rate = fc.integer({ min: 0, max: 10 })
    fc.assert(
      fc.property(rate, rate, fc.integer({ min: 1, max: 50 }), (one, other, size) => {
        const classOf = (tenths: number) => ({ sampled: 10 * size, responded: tenths * size })
        expect(rIndicator([classOf(one), classOf(one)])).toBeCloseTo(1, 12)
        const found = settled(rIndicator([classOf(one), classOf(other)]))
        expect(found).toBeLessThanOrEqual(1)
        const extreme = settled(rIndicator([classOf(0), classOf(10)]))
        expect(found).toBeGreaterThanOrEqual(extreme)
      }),
    )
    expect(rIndicator([])).toEqual({ refused: 'tooFewCases' })
  })
})

test('those who answered are compared with the sample, and tested against those who did not', () => {
  const { classes, test: independence } = compareWithSample([
    { sampled: 100, responded: 20 },
    { sampled: 100, responded: 60 },
    { sampled: 0, responded: 0 },
  ])
  expect(classes[0]).toEqual({ first: 0.5, second: 0.25, difference: -0.25 })
  expect(classes[2]).toEqual({ first: 0, second: 0, difference: 0 })
  // X² of 80, 20 / 40, 60.
  expect(independence).toMatchObject({ statistic: expect.closeTo(100 / 3, 9), df: 1 })
})
