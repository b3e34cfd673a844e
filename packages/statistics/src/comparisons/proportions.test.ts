import { describe, expect, test } from 'vitest'
import { settled } from '../testing/settled.ts'
import { binomialTest } from './binomial-test.ts'
import { compareEstimates } from './compare-estimates.ts'
import { compareProportions } from './two-proportions.ts'

const first = { count: 45, base: 100 }
const second = { count: 56, base: 100 }

// R: prop.test(c(45, 56), c(100, 100))
describe('two shares are compared as R does', () => {
  test('without correction', () => {
    const { statistic, pValue, interval } = settled(compareProportions(first, second))
    expect(statistic).toBeCloseTo(2.4202420242, 9)
    expect(pValue).toBeCloseTo(0.11977642378, 10)
    expect(interval.low).toBeCloseTo(-0.247742386778, 11)
    expect(interval.high).toBeCloseTo(0.0277423867784, 12)
  })

  test('with correction', () => {
    const found = settled(compareProportions(first, second, { continuity: true }))
    expect(found.statistic).toBeCloseTo(2.00020002, 8)
    expect(found.interval.high).toBeCloseTo(0.0377423867784, 12)
    expect(settled(compareProportions(first, first, { continuity: true })).z).toBe(0)
  })

  test('of one side', () => {
    const options = { alternative: 'less', level: 0.9 } as const
    const { pValue, interval } = settled(compareProportions(first, second, options))
    expect(pValue).toBeCloseTo(0.0598882118899, 11)
    expect(interval.low).toBe(-1)
    expect(interval.high).toBeCloseTo(-0.0199350943129, 11)
  })

  test('Hamburg 2019 and 2024, as if both had been drawn', () => {
    const trend = settled(
      compareProportions({ count: 0.68 * 8760, base: 8760 }, { count: 0.69 * 7900, base: 7900 }),
    )
    expect(trend.z).toBeCloseTo(-1.387, 3)
    expect(trend.pValue).toBeCloseTo(0.165, 3)
  })

  test('everybody or nobody on both sides is refused', () => {
    const all = { count: 10, base: 10 }
    expect(compareProportions(all, { count: 20, base: 20 })).toEqual({ refused: 'noVariation' })
    expect(compareProportions(all, { count: 0, base: 0 })).toEqual({ refused: 'tooFewCases' })
  })
})

// R: binom.test
test('the exact test of one share is that of R', () => {
  expect(binomialTest(3, 20, 0.3)).toBeCloseTo(0.220418267381, 11)
  expect(binomialTest(3, 20, 0.3, 'less')).toBeCloseTo(0.107086804504, 11)
  expect(binomialTest(12, 20, 0.5, 'greater')).toBeCloseTo(0.251722335815, 11)
  expect(binomialTest(1, 124, 0.5) / 1.17549435082229e-35).toBeCloseTo(1, 9)
})

test('two estimates with their standard errors', () => {
  const found = settled(
    compareEstimates({ value: 0.4, standardError: 0.03 }, { value: 0.5, standardError: 0.04 }),
  )
  expect(found.difference).toBeCloseTo(0.1, 12)
  expect(found.standardError).toBeCloseTo(0.05, 12)
  expect(found.z).toBeCloseTo(2, 12)
  expect(found.pValue).toBeCloseTo(0.0455002638964, 12)
  expect(found.interval.low).toBeCloseTo(0.1 - 0.05 * 1.959963984540054, 12)
  const exact = { value: 1, standardError: 0 }
  expect(compareEstimates(exact, exact)).toEqual({ refused: 'noVariation' })
})
