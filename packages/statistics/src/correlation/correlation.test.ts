import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { settled } from '../testing/settled.ts'
import { correlationMatrix } from './correlation-matrix.ts'
import { kendallCorrelation } from './kendall.ts'
import { orderSurplus } from './order-surplus.ts'
import { pearsonCorrelation } from './pearson.ts'
import { spearmanCorrelation } from './spearman.ts'

const first = Float64Array.of(4, 8, 1, 9, 6, 3, 7, 10, 2, 5)
const second = Float64Array.of(2, 7, 3, 10, 9, 1, 4, 8, 6, 5)
const before = Float64Array.of(1, 2, 2, 3, 5, 4, 4)
const after = Float64Array.of(2, 4, 3, 5, 5, 1, 5)

// R: cor.test
describe('the correlation is that of R', () => {
  test('Pearson', () => {
    const { estimate, statistic, df, pValue, interval } = settled(pearsonCorrelation(first, second))
    expect(estimate).toBeCloseTo(0.684848484848, 11)
    expect(statistic).toBeCloseTo(2.65827169637, 10)
    expect(df).toBe(8)
    expect(pValue).toBeCloseTo(0.0288827975067, 12)
    expect(interval?.low).toBeCloseTo(0.097085179805, 11)
    expect(interval?.high).toBeCloseTo(0.918443302593, 11)
  })

  test('Spearman, by all orders, by the series, and with ties', () => {
    const few = { alternative: 'greater' } as const
    const seven = settled(spearmanCorrelation(first.subarray(0, 7), second.subarray(0, 7), few))
    expect(seven).toMatchObject({ statistic: expect.closeTo(12, 9) })
    expect(seven.pValue).toBeCloseTo(0.0240079365079, 12)
    const ten = settled(spearmanCorrelation(first, second))
    expect(ten.estimate).toBeCloseTo(0.684848484848, 11)
    expect(ten.pValue).toBeCloseTo(0.0350915379342, 12)
    const tied = settled(spearmanCorrelation(before, after))
    expect(tied.statistic).toBeCloseTo(30.6369944352, 9)
    expect(tied.pValue).toBeCloseTo(0.307485157523, 11)
  })

  test('Kendall, counted out and with ties', () => {
    const exact = settled(kendallCorrelation(first, second))
    expect(exact).toMatchObject({ statistic: 34, size: 10 })
    expect(exact.estimate).toBeCloseTo(0.511111111111, 11)
    expect(exact.pValue).toBeCloseTo(0.0466225749559, 12)
    const tied = settled(kendallCorrelation(before, after))
    expect(tied.estimate).toBeCloseTo(0.432590456349, 11)
    expect(tied.statistic).toBeCloseTo(1.28180801403, 10)
    expect(tied.pValue).toBeCloseTo(0.199910002227, 11)
    const threes = settled(
      kendallCorrelation(
        Float64Array.of(1, 1, 1, 2, 2, 3, 4, 4, 4),
        Float64Array.of(2, 1, 1, 1, 3, 3, 3, 2, 4),
      ),
    )
    expect(threes.statistic).toBeCloseTo(1.940783554863086, 11)
    expect(threes.estimate).toBeCloseTo(0.586206896551724, 12)
    const corrected = settled(kendallCorrelation(before, after, { continuity: true }))
    expect(corrected.pValue).toBeCloseTo(0.262040203253, 11)
  })
})

test('pairs with a missing value are left out', () => {
  const gap = Float64Array.of(...first, 3, Number.NaN)
  const other = Float64Array.of(...second, Number.NaN, 4)
  for (const correlate of [pearsonCorrelation, spearmanCorrelation, kendallCorrelation]) {
    expect(correlate(gap, other)).toEqual(correlate(first, second))
  }
})

test('too few pairs and a side without variation are refused', () => {
  const one = Float64Array.of(1)
  const same = Float64Array.of(2, 2, 2, 2)
  const rising = Float64Array.of(1, 2, 3, 4)
  for (const correlate of [pearsonCorrelation, spearmanCorrelation, kendallCorrelation]) {
    expect(correlate(one, one)).toEqual({ refused: 'tooFewCases' })
    expect(correlate(same, rising)).toEqual({ refused: 'noVariation' })
    expect(correlate(rising, same)).toEqual({ refused: 'noVariation' })
  }
})

test('what rises together correlates perfectly', () => {
  const rising = Float64Array.from({ length: 12 }, (_, index) => index)
  for (const correlate of [pearsonCorrelation, spearmanCorrelation, kendallCorrelation]) {
    expect(settled(correlate(rising, rising)).estimate).toBeCloseTo(1, 12)
    expect(settled(correlate(rising, rising.toReversed())).estimate).toBeCloseTo(-1, 12)
    expect(settled(correlate(rising, rising)).pValue).toBeLessThan(1e-5)
  }
})

test('concordant pairs are those of counting them one by one', () => {
  const values = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 40 })
  fc.assert(
    fc.property(values, (pairs) => {
      let surplus = 0
      pairs.forEach(([a, b], index) => {
        for (const [c, d] of pairs.slice(0, index)) surplus += Math.sign((a - c) * (b - d))
      })
      // Ranks of at most `pairs.length` are what the function is given.
      const rank = (all: readonly number[]) =>
        Float64Array.from(all, (value) => {
          const below = all.filter((other) => other < value).length
          const equal = all.filter((other) => other === value).length
          return below + (equal + 1) / 2
        })
      const one = rank(pairs.map(([a]) => a))
      const other = rank(pairs.map(([, b]) => b))
      expect(orderSurplus(one, other)).toBe(surplus)
    }),
  )
})

test('a weight of 2 is the case twice', () => {
  const columns = [Float64Array.of(1, 2, 4, 3), Float64Array.of(2, 1, 5, 4)]
  const twice = columns.map((column) => Float64Array.of(...column, column[3] ?? 0))
  const weighted = correlationMatrix(columns, Float64Array.of(1, 1, 1, 2))
  expect(weighted[0]?.[1]).toBeCloseTo(correlationMatrix(twice)[0]?.[1] ?? 0, 12)
  expect(weighted[0]?.[0]).toBeCloseTo(1, 12)
})
