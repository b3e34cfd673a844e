import fc from 'fast-check'
import { expect, test } from 'vitest'
import { settled } from '../testing/settled.ts'
import { netPromoterScore } from './net-promoter-score.ts'

test('promoters less detractors, with the error of their difference', () => {
  const ratings = [10, 9, 9, 8, 7, 10, 6, 3, 9, 5, 10, 8, 9, 2, 7, 10, 9, 6, 8, 9]
  const found = settled(netPromoterScore(Float64Array.of(...ratings, Number.NaN)))
  expect(found).toMatchObject({ score: 25, promoters: 0.5, passives: 0.25, detractors: 0.25 })
  expect(found.standardError).toBeCloseTo(18.5404962, 7)
  expect(found.interval.high).toBeCloseTo(25 + 1.959963984540054 * 18.5404962177, 6)
  expect(netPromoterScore(Float64Array.of(Number.NaN))).toEqual({ refused: 'tooFewCases' })
})

test('the error is that of the mean of 100, 0 and −100', () => {
  const ratings = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 })
  fc.assert(
    fc.property(ratings, (values) => {
      const signs = values.map((value): number => (value >= 9 ? 100 : value <= 6 ? -100 : 0))
      const mean = signs.reduce((sum, sign) => sum + sign, 0) / signs.length
      const squares = signs.reduce((sum, sign) => sum + (sign - mean) ** 2, 0)
      const found = settled(netPromoterScore(Float64Array.from(values)))
      expect(found.score).toBeCloseTo(mean, 9)
      expect(found.standardError).toBeCloseTo(Math.sqrt(squares) / signs.length, 6)
    }),
  )
})
