import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { settled } from '../testing/settled.ts'
import { anova } from './anova.ts'
import { kruskalWallisTest } from './kruskal-wallis.ts'
import { rankSumTest } from './rank-sum-test.ts'
import { ranksOf } from './ranks.ts'
import { signedRankTest } from './signed-rank-test.ts'

const first = Float64Array.of(3.1, 2.4, 5.9, 4.4, 6.2, 1.8, 3.7)
const second = Float64Array.of(6.8, 5.1, 7.3, 4.9, 8.8)
/** Answers of seven people to two questions, with ties. */
const before = Float64Array.of(1, 2, 2, 3, 5, 4, 4)
const after = Float64Array.of(2, 4, 3, 5, 5, 1, 5)
const others = Float64Array.of(3, 3, 1, 2)

function differences(one: Float64Array, other: Float64Array) {
  return one.map((value, index) => value - (other[index] ?? Number.NaN))
}

// R: wilcox.test(first, second)
describe('the rank sum test is that of R', () => {
  test('counted out', () => {
    const found = settled(rankSumTest(first, second))
    expect(found).toMatchObject({ statistic: 4, exact: true })
    expect(found.pValue).toBeCloseTo(0.030303030303, 11)
    const less = settled(rankSumTest(first, second, { alternative: 'less' }))
    expect(less.pValue).toBeCloseTo(0.0151515151515, 12)
  })

  test('by the normal distribution', () => {
    const found = settled(rankSumTest(first, second, { exact: false }))
    expect(found.pValue).toBeCloseTo(0.0347555843596, 12)
    const options = { exact: false, continuity: false, alternative: 'greater' } as const
    expect(settled(rankSumTest(first, second, options)).pValue).toBeCloseTo(0.985824481335, 11)
  })

  test('with ties, even where counting out is asked for', () => {
    const found = settled(rankSumTest(before, after, { exact: true }))
    expect(found).toMatchObject({ statistic: 18.5, exact: false })
    expect(found.pValue).toBeCloseTo(0.472302256927, 11)
  })

  test('of many more than are counted out', () => {
    const many = Float64Array.from({ length: 300 }, (_, index) => Math.sin(index))
    expect(rankSumTest(many, many.map(Math.cbrt))).toMatchObject({ exact: false })
    const odd = many.map((value) => value + 1e-7)
    expect(rankSumTest(many, odd, { exact: true })).toEqual({ refused: 'tooLarge' })
  })

  test('both directions together leave what was observed counted twice', () => {
    const samples = fc
      .uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 16 })
      .chain((values) =>
        fc.record({
          values: fc.constant(values),
          cut: fc.integer({ min: 1, max: values.length - 1 }),
        }),
      )
    fc.assert(
      fc.property(samples, ({ values, cut }) => {
        const one = Float64Array.from(values.slice(0, cut))
        const other = Float64Array.from(values.slice(cut))
        const less = settled(rankSumTest(one, other, { alternative: 'less' }))
        const greater = settled(rankSumTest(one, other, { alternative: 'greater' }))
        const turned = settled(rankSumTest(other, one, { alternative: 'less' }))
        expect(less.pValue + greater.pValue).toBeGreaterThan(1 - 1e-12)
        expect(turned.pValue).toBeCloseTo(greater.pValue, 12)
        expect(less.statistic + turned.statistic).toBe(cut * (values.length - cut))
      }),
    )
  })
})

// R: wilcox.test(first, second, paired = TRUE)
describe('the signed rank test is that of R', () => {
  test('counted out', () => {
    const found = settled(signedRankTest(differences(first.subarray(0, 5), second)))
    expect(found).toEqual({ statistic: 0, pValue: 0.0625, exact: true })
  })

  test('with ties and without difference', () => {
    const found = settled(signedRankTest(differences(before, after)))
    expect(found).toMatchObject({ statistic: 6, exact: false })
    expect(found.pValue).toBeCloseTo(0.39510806859, 11)
    const options = { continuity: false, alternative: 'less' } as const
    const less = settled(signedRankTest(differences(before, after), options))
    expect(less.pValue).toBeCloseTo(0.16936207388, 11)
  })

  test('without ties, but with somebody who did not change', () => {
    const found = settled(signedRankTest(Float64Array.of(1, -2, 3, 0, 5)))
    expect(found).toMatchObject({ statistic: 8, exact: false })
    expect(found.pValue).toBeCloseTo(0.36131042852618, 12)
  })

  test('nobody who changed is refused', () => {
    expect(signedRankTest(Float64Array.of(0, 0))).toEqual({ refused: 'noVariation' })
  })
})

test('several groups are compared as R does', () => {
  const groups = [before, after, others, new Float64Array()]
  const ranks = settled(kruskalWallisTest(groups))
  expect(ranks.statistic).toBeCloseTo(2.10087079945, 10)
  expect(ranks.df).toBe(2)
  expect(ranks.pValue).toBeCloseTo(0.349785419476, 11)
  const means = settled(anova(groups))
  expect(means).toMatchObject({ dfBetween: 2, dfWithin: 15 })
  expect(means.sumOfSquaresBetween).toBeCloseTo(4.48015873, 8)
  expect(means.sumOfSquaresWithin).toBeCloseTo(30.46428571, 8)
  expect(means.pValue).toBeCloseTo(0.35735, 5)
})

test('groups that cannot be compared are refused', () => {
  const same = Float64Array.of(2, 2)
  for (const compare of [kruskalWallisTest, anova]) {
    expect(compare([before])).toEqual({ refused: 'tooFewCases' })
    expect(compare([same, same])).toEqual({ refused: 'noVariation' })
  }
  expect(rankSumTest(same, same)).toEqual({ refused: 'noVariation' })
  expect(rankSumTest(same, new Float64Array())).toEqual({ refused: 'tooFewCases' })
})

test('ranks add up, and rise with the numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1 }), (values) => {
      const { ranks, groups } = ranksOf(Float64Array.from(values))
      const n = values.length
      expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBe((n * (n + 1)) / 2)
      expect(groups.reduce((sum, size) => sum + size, 0)).toBe(n)
      values.forEach((value, i) =>
        values.forEach((other, j) => {
          expect(Math.sign((ranks[i] ?? 0) - (ranks[j] ?? 0))).toBe(Math.sign(value - other))
        }),
      )
    }),
    { numRuns: 30 },
  )
})
