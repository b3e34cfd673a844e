import { expect, test } from 'vitest'
import { settled } from '../testing/settled.ts'
import { exactMcNemar, mcNemarTest } from './mcnemar.ts'

/** Approval of a prime minister in two surveys of the same people (Agresti 2013, table 11.1). */
const approval = [
  [794, 150],
  [86, 570],
]

// R: mcnemar.test and binom.test(86, 236)
test('the test of two answers of the same people is that of R', () => {
  expect(settled(mcNemarTest(approval)).statistic).toBeCloseTo(17.3559322034, 9)
  expect(settled(mcNemarTest(approval, { correction: true })).statistic).toBeCloseTo(
    16.8177966102,
    9,
  )
  expect(settled(exactMcNemar(approval))).toBeCloseTo(3.71593613957e-5, 14)
})

test('of three categories it is that of Bowker', () => {
  const { statistic, df, pValue } = settled(
    mcNemarTest([
      [10, 7, 6],
      [3, 20, 9],
      [5, 4, 30],
    ]),
  )
  expect(statistic).toBeCloseTo(3.61398601399, 9)
  expect(df).toBe(3)
  expect(pValue).toBeCloseTo(0.306276637124, 9)
})

test('as many changes one way as the other are no change, and none at all are refused', () => {
  const balanced = [
    [5, 3],
    [3, 5],
  ]
  expect(mcNemarTest(balanced, { correction: true })).toMatchObject({ statistic: 0, pValue: 1 })
  expect(exactMcNemar(balanced)).toBe(1)
  const unchanged = [
    [5, 0],
    [0, 5],
  ]
  expect(mcNemarTest(unchanged)).toEqual({ refused: 'emptyMargin' })
  expect(exactMcNemar(unchanged)).toEqual({ refused: 'emptyMargin' })
  expect(mcNemarTest([[5]])).toEqual({ refused: 'noVariation' })
})
