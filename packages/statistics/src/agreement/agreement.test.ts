import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { settled } from '../testing/settled.ts'
import { cohenKappa, type KappaWeights } from './cohen-kappa.ts'
import { fleissKappa, meanPairwiseKappa } from './several-coders.ts'

/** What husbands and wives answered to the same question (Hout, Duncan and Sobel 1987; R: vcd's `SexualFun`). */
const couples = [
  [7, 7, 2, 3],
  [2, 8, 3, 7],
  [1, 5, 4, 9],
  [2, 8, 9, 14],
]
const schemes: readonly KappaWeights[] = ['unweighted', 'linear', 'quadratic']

describe("Cohen's kappa", () => {
  test('of couples is that of R, unweighted and by the distance', () => {
    const unweighted = settled(cohenKappa(couples))
    expect(unweighted.kappa).toBeCloseTo(0.1293, 4)
    expect(unweighted.standardError).toBeCloseTo(0.0686, 4)
    const linear = settled(cohenKappa(couples, 'linear'))
    expect(linear.kappa).toBeCloseTo(0.2374, 4)
    expect(linear.standardError).toBeCloseTo(0.07832, 5)
  })

  test('is 1 for equal coders and 0 for coders that have nothing to do with each other', () => {
    const shares = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 5 })
    fc.assert(
      fc.property(shares, shares, fc.constantFrom(...schemes), (rows, columns, weights) => {
        const size = Math.min(rows.length, columns.length)
        const one = rows.slice(0, size)
        const other = columns.slice(0, size)
        const equal = one.map((count, r) => one.map((_, c) => (r === c ? count : 0)))
        const same = settled(cohenKappa(equal, weights))
        expect(same.kappa).toBeCloseTo(1, 12)
        expect(same.standardError).toBeCloseTo(0, 6)
        const independent = one.map((row) => other.map((column) => row * column))
        expect(settled(cohenKappa(independent, weights)).kappa).toBeCloseTo(0, 12)
      }),
    )
  })

  test('of two categories is the same with all weights', () => {
    const table = [
      [20, 5],
      [10, 15],
    ]
    for (const weights of schemes) {
      expect(settled(cohenKappa(table, weights)).kappa).toBeCloseTo(0.4, 12)
    }
  })

  test('needs cases, and more than one category', () => {
    const nobody = [
      [0, 0],
      [0, 0],
    ]
    const alike = [
      [8, 0],
      [0, 0],
    ]
    expect(cohenKappa(nobody)).toEqual({ refused: 'tooFewCases' })
    expect(cohenKappa(alike)).toEqual({ refused: 'noVariation' })
  })
})

describe('several coders', () => {
  test('the mean over pairs leaves out what one of a pair has not coded', () => {
    const one = Int32Array.of(0, 0, 1, 1, 0)
    const other = Int32Array.of(0, 1, 1, 1, -1)
    expect(settled(meanPairwiseKappa([one, other], 2))).toBeCloseTo(0.5, 12)
    expect(settled(meanPairwiseKappa([one, other, one], 2))).toBeCloseTo((0.5 + 1 + 0.5) / 3, 12)
    expect(meanPairwiseKappa([one], 2)).toEqual({ refused: 'tooFewCases' })
    expect(meanPairwiseKappa([one, Int32Array.of(-1, -1, -1, -1, -1)], 2)).toEqual({
      refused: 'tooFewCases',
    })
  })

  test('Fleiss: ten cases, fourteen coders, five categories', () => {
    const ratings = [
      [0, 0, 0, 0, 14],
      [0, 2, 6, 4, 2],
      [0, 0, 3, 5, 6],
      [0, 3, 9, 2, 0],
      [2, 2, 8, 1, 1],
      [7, 7, 0, 0, 0],
      [3, 2, 6, 3, 0],
      [2, 5, 3, 2, 2],
      [6, 5, 2, 1, 0],
      [0, 2, 2, 3, 7],
    ]
    // Agreement 0.378, by chance 0.213.
    expect(settled(fleissKappa(ratings)).kappa).toBeCloseTo(0.2099, 4)
  })

  test('Fleiss: the error by hand, and what cannot be computed', () => {
    // Shares 1/2, 1/4, 1/4 with Σ p q = 5/8 and Σ p q (q − p) = 3/16, of 2 cases and 2 coders.
    const { kappa, standardError } = settled(
      fleissKappa([
        [2, 0, 0],
        [0, 1, 1],
      ]),
    )
    expect(kappa).toBeCloseTo((1 / 2 - 3 / 8) / (5 / 8), 12)
    expect(standardError).toBeCloseTo(Math.sqrt((2 * (25 / 64 - 3 / 16)) / (4 * (25 / 64))), 12)
    expect(fleissKappa([[1, 0]])).toEqual({ refused: 'tooFewCases' })
    expect(fleissKappa([])).toEqual({ refused: 'tooFewCases' })
    expect(fleissKappa([[2, 0]])).toEqual({ refused: 'noVariation' })
    expect(() =>
      fleissKappa([
        [2, 0],
        [2, 1],
      ]),
    ).toThrow(RangeError)
  })
})
