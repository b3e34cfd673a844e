import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { perturb, perturbWeight } from './perturb.ts'
import { perturbationTable, type PerturbationTable } from './perturbation-table.ts'
import { perturbedMean } from './perturbed-mean.ts'

const rule = fc.record({
  maximum: fc.integer({ min: 1, max: 8 }),
  variance: fc.double({ min: 0.05, max: 6, noNaN: true }),
  threshold: fc.integer({ min: 0, max: 3 }),
})
const key = fc.integer({ min: 0, max: 2 ** 32 - 1 })

function usualTable(): PerturbationTable {
  const table = perturbationTable({ maximum: 2, variance: 1, threshold: 0 })
  if ('refused' in table) throw new Error(table.refused)
  return table
}

describe('the perturbation table', () => {
  test('is unbiased, of the variance asked for, and never shows what it must not', () => {
    fc.assert(
      fc.property(rule, ({ maximum, variance, threshold }) => {
        const table = perturbationTable({ maximum, variance, threshold })
        fc.pre(!('refused' in table))
        for (const [count, row] of table.rows.entries()) {
          const sum = (value: (by: number) => number) =>
            row.reduce((whole, { by, probability }) => whole + value(by) * probability, 0)
          expect(sum(() => 1)).toBeCloseTo(1, 9)
          expect(sum((by) => by)).toBeCloseTo(0, 9)
          expect(sum((by) => by * by)).toBeCloseTo(count === 0 ? 0 : variance, 8)
          for (const { by, probability } of row) {
            const shown = count + by
            expect(Math.abs(by)).toBeLessThanOrEqual(maximum)
            expect(shown === 0 || shown > threshold).toBe(true)
            expect(probability).toBeGreaterThanOrEqual(0)
          }
        }
      }),
    )
  })

  test('says less than any other distribution of the same mean and variance', () => {
    const entropy = (probabilities: readonly number[]) =>
      probabilities.reduce((sum, each) => sum - (each > 0 ? each * Math.log(each) : 0), 0)
    const last =
      usualTable()
        .rows.at(-1)
        ?.map(({ probability }) => probability) ?? []
    // What leaves sum, mean and variance of -2 … 2 as they are: multiples of these two.
    const other = fc.tuple(
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.double({ min: -1, max: 1, noNaN: true }),
    )
    fc.assert(
      fc.property(other, ([one, two]) => {
        const moved = last.map(
          (each, index) =>
            each +
            0.01 * (one * ([1, -3, 3, -1, 0][index] ?? 0) + two * ([0, 1, -3, 3, -1][index] ?? 0)),
        )
        expect(entropy(moved)).toBeLessThanOrEqual(entropy(last) + 1e-12)
      }),
    )
  })
})

describe('perturbing', () => {
  const table = usualTable()

  test('leaves nothing nothing, and changes others by two at most and never below nothing', () => {
    fc.assert(
      fc.property(fc.nat({ max: 500 }), key, (count, each) => {
        const shown = perturb(count, each, table)
        expect(Math.abs(shown - count)).toBeLessThanOrEqual(Math.min(2, count * 2))
        expect(shown).toBeGreaterThanOrEqual(0)
        expect(perturb(count, each, table)).toBe(shown)
      }),
    )
  })

  test('of a weight is by people who weigh as much as anybody, nobody being nobody', () => {
    const weight = fc.double({ min: 0, max: 500, noNaN: true })
    const by = fc.record({
      greatest: fc.double({ min: 1, max: 10, noNaN: true }),
      purpose: fc.integer({ min: 1, max: 2 ** 31 }),
    })
    fc.assert(
      fc.property(weight, fc.nat({ max: 500 }), key, by, (each, count, cell, way) => {
        const shown = perturbWeight(each, { count, key: cell }, way, table)
        expect(Math.abs(shown - each)).toBeLessThanOrEqual(Math.max(2.5 * way.greatest, each))
        expect(shown).toBeGreaterThanOrEqual(0)
        expect(perturbWeight(each, { count, key: cell }, way, table)).toBe(shown)
        expect(perturbWeight(each, { count: 0, key: cell }, way, table)).toBe(0)
      }),
    )
  })

  // 40,000 keys in a row; bounds are five standard deviations or more, and the keys are always the same.
  const size = 40_000

  test.each([1, 2, 50])(
    'of %d is unbiased and of variance 1, also where keys are neighbours',
    (count) => {
      const changes = Array.from({ length: size }, (_, each) => perturb(count, each, table) - count)
      const mean = changes.reduce((sum, change) => sum + change, 0) / size
      const variance = changes.reduce((sum, change) => sum + change * change, 0) / size
      expect(Math.abs(mean)).toBeLessThan(0.025)
      expect(Math.abs(variance - 1)).toBeLessThan(0.04)
    },
  )

  test('of a weight is unbiased, and another one for every weighting', () => {
    const shown = (purpose: number) =>
      Array.from(
        { length: size },
        (_, each) =>
          perturbWeight(80, { count: 50, key: each }, { greatest: 2, purpose }, table) - 80,
      )
    const [one, other] = [shown(1), shown(2)]
    const mean = (of: readonly number[]) => of.reduce((sum, each) => sum + each, 0) / size
    // Variance 4 × (1 + 1/12): a standard deviation of 2.08, whose mean strays by 0.0104.
    expect(Math.abs(mean(one))).toBeLessThan(0.055)
    expect(mean(one.map((each) => each * each))).toBeCloseTo(4 * (13 / 12), 0)
    // Of numbers that have nothing to do with each other products cancel out.
    expect(Math.abs(mean(one.map((each, index) => each * (other[index] ?? 0))))).toBeLessThan(0.15)
  })

  test('neighbours alike is chance', () => {
    const changes = Array.from({ length: size }, (_, each) => perturb(50, each, table))
    const alike = changes.filter((change, index) => change === changes[index + 1]).length
    // Independent neighbours are alike with probability Σp² = 0.274.
    expect(Math.abs(alike / size - 0.274)).toBeLessThan(0.02)
  })
})

describe('a perturbed mean', () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 40 })
  const exact = (all: readonly number[]) => ({
    count: all.length,
    mean: all.reduce((sum, each) => sum + each, 0) / all.length,
    least: Math.min(...all),
    most: Math.max(...all),
  })
  const move = { maximum: 2, purpose: 1 }

  test('moves by half of what the farthest person changes in it at least, and twice that at most', () => {
    fc.assert(
      fc.property(numbers, key, (all, each) => {
        const { count, mean, least, most } = exact(all)
        const moved = Math.abs(perturbedMean({ count, mean, least, most }, each, move) - mean)
        const influence = Math.max(mean - least, most - mean) / (count - 1)
        expect(moved).toBeGreaterThanOrEqual(influence / 2 - 1e-12)
        expect(moved).toBeLessThanOrEqual(2 * influence + 1e-12)
      }),
    )
  })

  test('subtracted from one over a person more does not give that person’s number', () => {
    const misses = Array.from({ length: 2_000 }, (_, each) => {
      const people = [31, 35, 36, 40, 41, 44, 47, 52, 58, 60]
      const [without, withOne] = [exact(people), exact([...people, 90])]
      const before = perturbedMean(without, each, move)
      const after = perturbedMean(withOne, each + 7_919, move)
      return Math.abs(11 * after - 10 * before - 90)
    })
    const near = misses.filter((miss) => miss < 5).length / misses.length
    expect(near).toBeLessThan(0.1)
    expect(Math.min(...misses)).toBeGreaterThan(0)
  })

  test('moves up as often as down, and for each purpose otherwise', () => {
    const { mean, ...rest } = exact([1, 2, 3, 4, 5, 5])
    const moves = (purpose: number) =>
      Array.from(
        { length: 10_000 },
        (_, each) => perturbedMean({ mean, ...rest }, each, { maximum: 2, purpose }) - mean,
      )
    const [one, two] = [moves(1), moves(2)]
    const up = one.filter((each) => each > 0).length
    const same = one.filter((each, index) => Math.sign(each) === Math.sign(two[index] ?? 0)).length
    // Five standard deviations of 10,000 even chances are 250.
    expect(Math.abs(up - 5_000)).toBeLessThan(250)
    expect(Math.abs(same - 5_000)).toBeLessThan(250)
  })
})
