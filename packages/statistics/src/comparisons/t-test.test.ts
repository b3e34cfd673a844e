import fc from 'fast-check'
import { expect, test } from 'vitest'
import { settled } from '../testing/settled.ts'
import { oneSampleTTest, pairedTTest, studentTTest, welchTTest, type TTest } from './t-test.ts'

const first = Float64Array.of(3.1, 2.4, 5.9, 4.4, 6.2, 1.8, 3.7)
const second = Float64Array.of(6.8, 5.1, 7.3, 4.9, 8.8)

type Expected = readonly [statistic: number, df: number, pValue: number, low: number, high: number]

function expectTest(test: TTest, [statistic, df, pValue, low, high]: Expected) {
  expect(test.statistic).toBeCloseTo(statistic, 9)
  expect(test.df).toBeCloseTo(df, 9)
  expect(test.pValue).toBeCloseTo(pValue, 11)
  expect(test.interval.low).toBeCloseTo(low, 9)
  expect(test.interval.high).toBeCloseTo(high, 9)
}

// R: t.test
test('Welch, Student, one sample and pairs are those of R', () => {
  expectTest(
    settled(welchTTest(first, second)),
    [-2.75359807339, 8.96260266593, 0.0224293954326, -4.83103690581, -0.471820237052],
  )
  expectTest(
    settled(studentTTest(first, second)),
    [-2.73645608029, 10, 0.0209598550673, -4.81033441166, -0.4925227312],
  )
  expectTest(
    settled(oneSampleTTest(first, { null: 3 })),
    [1.46496504641, 6, 0.193276772401, 2.37759078315, 5.479552074],
  )
  expectTest(
    settled(pairedTTest(first.subarray(0, 5), second)),
    [-3.91919018587, 4, 0.0172594662385, -3.72436249385, -0.635637506146],
  )
})

test('a test of one side has an interval that is open to the other', () => {
  const less = settled(welchTTest(first, second, { alternative: 'less', level: 0.9 }))
  expect(less.pValue).toBeCloseTo(0.0112146977163, 12)
  expect(less.interval.low).toBe(-Infinity)
  expect(less.interval.high).toBeCloseTo(-1.31927659357, 9)
  const greater = settled(welchTTest(second, first, { alternative: 'greater', level: 0.9 }))
  expect(greater.pValue).toBeCloseTo(less.pValue, 12)
  expect(greater.interval.high).toBe(Infinity)
})

test('too few cases and cases without variation are refused', () => {
  const one = Float64Array.of(3)
  const same = Float64Array.of(4, 4, 4)
  expect(welchTTest(one, second)).toEqual({ refused: 'tooFewCases' })
  expect(welchTTest(same, same)).toEqual({ refused: 'noVariation' })
  expect(studentTTest(new Float64Array(), second)).toEqual({ refused: 'tooFewCases' })
  expect(settled(studentTTest(one, second)).df).toBe(4)
  expect(oneSampleTTest(one)).toEqual({ refused: 'tooFewCases' })
  expect(pairedTTest(same, same)).toEqual({ refused: 'noVariation' })
})

test('the interval excludes 0 exactly where the test finds a difference', () => {
  const samples = fc
    .array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 15 })
    .map((values) => Float64Array.from(values))
  fc.assert(
    fc.property(samples, samples, fc.constantFrom(0.8, 0.95), (one, other, level) => {
      for (const compare of [welchTTest, studentTTest]) {
        const result = compare(one, other, { level })
        if ('refused' in result) continue
        const { low, high } = result.interval
        fc.pre(Math.abs(result.pValue - (1 - level)) > 1e-9)
        expect(low > 0 || high < 0).toBe(result.pValue < 1 - level)
      }
    }),
  )
})
