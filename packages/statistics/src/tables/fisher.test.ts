import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { settled } from '../testing/settled.ts'
import { fisherExactPValue } from './fisher-exact.ts'
import { fisherTwoByTwo } from './fisher-two-by-two.ts'

/** A lady tastes whether milk or tea came first (Fisher 1935). */
const tea = [
  [3, 1],
  [1, 3],
]

describe('Fisher’s test of two by two', () => {
  // R: fisher.test, its uniroot with a tolerance of 1e-14.
  test('is that of R', () => {
    const { pValue, oddsRatio, interval } = settled(fisherTwoByTwo(tea))
    expect(pValue).toBeCloseTo(0.4857142857, 9)
    expect(oddsRatio).toBeCloseTo(6.4083196582, 9)
    expect(interval.low).toBeCloseTo(0.211735595447, 9)
    expect(interval.high).toBeCloseTo(626.243530589, 5)
    const youth = settled(
      fisherTwoByTwo([
        [93, 75],
        [9, 35],
      ]),
    )
    expect(youth.pValue).toBeCloseTo(3.56626534764e-5, 15)
    expect(youth.oddsRatio).toBeCloseTo(4.78781213857, 9)
    expect(youth.interval.high).toBeCloseTo(12.0605637645, 8)
  })

  test('is that of R as R seeks the odds ratio', () => {
    const { oddsRatio, interval } = settled(fisherTwoByTwo(tea, { tolerance: 2 ** -13 }))
    expect(oddsRatio).toBeCloseTo(6.40830886701, 9)
    expect(interval.low).toBeCloseTo(0.211732915306, 9)
    expect(interval.high).toBeCloseTo(621.933750545, 5)
  })

  test('of one side', () => {
    const greater = settled(fisherTwoByTwo(tea, { alternative: 'greater' }))
    expect(greater.pValue).toBeCloseTo(0.242857142857, 10)
    expect(greater.interval.low).toBeCloseTo(0.313573767505, 9)
    expect(greater.interval.high).toBe(Infinity)
    expect(settled(fisherTwoByTwo(tea, { alternative: 'less' })).interval.low).toBe(0)
  })

  test('an empty cell has odds of 0 or without end', () => {
    const none = settled(
      fisherTwoByTwo([
        [0, 7],
        [5, 9],
      ]),
    )
    expect(none.oddsRatio).toBe(0)
    expect(none.interval.low).toBe(0)
    const all = settled(
      fisherTwoByTwo([
        [7, 0],
        [9, 5],
      ]),
    )
    expect(all.oddsRatio).toBe(Infinity)
    expect(all.interval.high).toBe(Infinity)
  })
})

describe('Fisher’s test of larger tables', () => {
  test('is that of R', () => {
    const jobSatisfaction = [
      [1, 3, 10, 6],
      [2, 3, 10, 7],
      [1, 6, 14, 12],
      [0, 1, 9, 11],
    ]
    expect(settled(fisherExactPValue(jobSatisfaction))).toBeCloseTo(0.782684938966, 9)
    const rare = [
      [40, 12, 58, 100],
      [1, 3, 2, 0],
    ]
    // R: fisher.test(matrix(c(40, 1, 12, 3, 58, 2, 100, 0), 2))
    expect(settled(fisherExactPValue(rare))).toBeCloseTo(0.0009903260471, 12)
  })

  test('lies between 0 and 1, is that of two by two, and knows no direction', () => {
    const cell = fc.integer({ min: 0, max: 30 })
    fc.assert(
      fc.property(cell, cell, cell, cell, (a, b, c, d) => {
        fc.pre(a + b > 0 && c + d > 0 && a + c > 0 && b + d > 0)
        const table = [
          [a, b],
          [c, d],
        ]
        const pValue = settled(fisherExactPValue(table))
        expect(pValue).toBeCloseTo(settled(fisherTwoByTwo(table)).pValue, 9)
        expect(settled(fisherExactPValue(table.toReversed()))).toBeCloseTo(pValue, 9)
        expect(pValue).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('refuses what would take too long', () => {
    const large = Array.from({ length: 6 }, () => [100, 120, 140, 130])
    expect(fisherExactPValue(large)).toEqual({ refused: 'tooLarge' })
    expect(fisherExactPValue([[1, 2]])).toEqual({ refused: 'noVariation' })
  })
})
