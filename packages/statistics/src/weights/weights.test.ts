import { describe, expect, test } from 'vitest'
import { surveyDesign } from '../design/survey-design.ts'
import { surveyMeans } from '../estimates/means.ts'
import {
  age,
  ageTotals,
  equalDesign,
  satisfaction,
  sex,
  sexTotals,
  weightedDesign,
} from '../testing/respondents.ts'
import { settled } from '../testing/settled.ts'
import { calibrate } from './calibrate.ts'
import { rakeWithCap } from './capped-raking.ts'
import { designWeights } from './design-weights.ts'
import { adjustForNonResponse } from './non-response.ts'
import { postStratify } from './post-stratify.ts'
import { rake } from './rake.ts'
import { trimWeights } from './trim.ts'
import { weightSummary } from './weight-summary.ts'

const margins = [
  { codes: sex.codes, totals: sexTotals },
  { codes: age.codes, totals: ageTotals },
]

function distinct(weights: Float64Array, digits = 8) {
  return [...new Set(Array.from(weights, (weight) => weight.toFixed(digits)))].map(Number)
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, each) => sum + each, 0)
}

describe('design weights', () => {
  test('are how many of the stratum each drawn one stands for', () => {
    const weights = designWeights(Int32Array.of(0, 0, 1, 0, 1), Float64Array.of(30, 5))
    expect(weights).toEqual(Float64Array.of(10, 10, 2.5, 10, 2.5))
  })

  test('of more than there are, are refused', () => {
    expect(designWeights(Int32Array.of(0, 0), Float64Array.of(1))).toEqual({
      refused: 'populationTooSmall',
    })
  })
})

describe('non-response', () => {
  test('is carried by those of the same class who answered', () => {
    const weights = Float64Array.of(10, 10, 20, 5, 5)
    const adjusted = adjustForNonResponse(
      weights,
      Uint8Array.of(1, 0, 1, 1, 1),
      Int32Array.of(0, 0, 0, 1, 1),
    )
    expect(adjusted).toEqual(Float64Array.of((10 * 40) / 30, 0, (20 * 40) / 30, 5, 5))
  })

  test('of a whole class is refused', () => {
    const adjusted = adjustForNonResponse(
      Float64Array.of(1, 1),
      Uint8Array.of(1, 0),
      Int32Array.of(0, 1),
    )
    expect(adjusted).toEqual({ refused: 'emptyCategory' })
  })
})

test('Kish: 1, 1, 2, 4', () => {
  const summary = weightSummary(Float64Array.of(1, 1, 2, 4))
  expect(summary).toEqual({
    cases: 4,
    sum: 8,
    least: 1,
    greatest: 4,
    ratio: 4,
    designEffect: 1.375,
    effectiveCases: expect.closeTo(2.909091, 6) as number,
    squaredVariation: 0.375,
  })
})

describe('trimming', () => {
  test('spreads what is cut off evenly, as R does', () => {
    const trimmed = settled(trimWeights(weightedDesign.weights, { upper: 55 }, true))
    expect(distinct(trimmed)).toEqual(
      [55, 34.429083787, 51.1148359567, 49.5968071158, 25.2543396026].map(
        (weight) => expect.closeTo(weight, 6) as number,
      ),
    )
    expect(sumOf(trimmed)).toBeCloseTo(sumOf(weightedDesign.weights), 9)
  })

  test('once may lift others over the bound; strictly it does not', () => {
    const weights = Float64Array.of(1, 1, 1, 9, 10)
    expect(settled(trimWeights(weights, { upper: 9 }))).toEqual(
      Float64Array.of(1.25, 1.25, 1.25, 9.25, 9),
    )
    const strict = settled(trimWeights(weights, { upper: 9 }, true))
    expect(Math.max(...strict)).toBe(9)
    expect(sumOf(strict)).toBeCloseTo(22, 12)
  })

  test('that leaves nobody to carry the rest is refused', () => {
    expect(trimWeights(Float64Array.of(5, 6), { upper: 2 })).toEqual({ refused: 'notConverged' })
  })
})

test('post-stratified means vary as R says', () => {
  const design = settled(postStratify(equalDesign, { codes: age.codes, totals: ageTotals }))
  const [mean] = surveyMeans(design, [satisfaction]).estimates
  expect(mean?.value).toBeCloseTo(2.33354545455, 10)
  expect(mean?.standardError).toBeCloseTo(0.233804720608, 10)
  expect(
    postStratify(equalDesign, { codes: age.codes, totals: Float64Array.of(1, 1, 1, 1) }),
  ).toEqual({
    refused: 'emptyCategory',
  })
})

describe('calibration', () => {
  const auxiliaries = margins.map((margin) => ({ kind: 'margin' as const, ...margin }))

  test('by regression has the weights and the standard error of R', () => {
    const design = settled(calibrate(equalDesign, auxiliaries))
    expect(distinct(design.weights)).toEqual(
      [64.7826086957, 62.8985507246, 34.347826087, 50.1449275362, 48.2608695652, 19.7101449275].map(
        (weight) => expect.closeTo(weight, 7) as number,
      ),
    )
    const [mean] = surveyMeans(design, [satisfaction]).estimates
    expect(mean?.standardError).toBeCloseTo(0.227698674334, 10)
  })

  test('by raking gives what raking gives, with the same standard error', () => {
    const calibrated = settled(calibrate(equalDesign, auxiliaries, { kind: 'raking' }))
    const { design: raked } = settled(rake(equalDesign, margins))
    calibrated.weights.forEach((weight, row) =>
      expect(weight).toBeCloseTo(raked.weights[row] ?? 0, 6),
    )
    const [one] = surveyMeans(calibrated, [satisfaction]).estimates
    const [other] = surveyMeans(raked, [satisfaction]).estimates
    expect(one?.standardError).toBeCloseTo(other?.standardError ?? 0, 5)
  })

  test.each(['linear', 'raking', 'logit'] as const)(
    '%s within bounds stays within them',
    (kind) => {
      const bounds = { lower: 0.49, upper: 1.6 }
      const design = settled(calibrate(equalDesign, auxiliaries, { kind, bounds }))
      design.weights.forEach((weight, row) => {
        const factor = weight / (equalDesign.weights[row] ?? 0)
        expect(factor).toBeGreaterThanOrEqual(bounds.lower - 1e-9)
        expect(factor).toBeLessThanOrEqual(bounds.upper + 1e-9)
      })
      const men = design.weights.filter((_, row) => sex.codes[row] === 0)
      expect(sumOf(men)).toBeCloseTo(490, 6)
    },
  )

  test('of a total is exact for that total, and that total has no variance', () => {
    const design = settled(
      calibrate(equalDesign, [{ kind: 'total', values: satisfaction, total: 2500 }]),
    )
    const weighted = sumOf(design.weights.map((weight, row) => weight * (satisfaction[row] ?? 0)))
    expect(weighted).toBeCloseTo(2500, 6)
  })

  test('with bounds that are too narrow is refused', () => {
    const narrow = { kind: 'linear' as const, bounds: { lower: 0.99, upper: 1.01 } }
    expect(calibrate(equalDesign, auxiliaries, narrow)).toEqual({ refused: 'notConverged' })
  })
})

describe('raking with a cap', () => {
  const shares = [
    { codes: sex.codes, shares: Float64Array.of(0.49, 0.51) },
    { codes: age.codes, shares: Float64Array.of(0.28, 0.43, 0.29) },
  ]

  test('without need of one is raking, with weights of mean 1', () => {
    const { design, greatestGap, chosen } = settled(rakeWithCap(equalDesign, shares))
    const { design: raked } = settled(rake(equalDesign, margins))
    expect(chosen).toEqual([0, 1])
    expect(greatestGap).toBeLessThan(1e-4)
    design.weights.forEach((weight, row) =>
      expect(weight).toBeCloseTo(((raked.weights[row] ?? 0) * 24) / 1000, 3),
    )
  })

  test('no weight is above it, the mean stays 1, and what it costs is said', () => {
    const { design, greatestGap } = settled(rakeWithCap(equalDesign, shares, { cap: 1.3 }))
    expect(Math.max(...design.weights)).toBeLessThan(1.3 + 1e-3)
    expect(sumOf(design.weights)).toBeCloseTo(24, 9)
    expect(greatestGap).toBeGreaterThan(0.005)
  })

  test('only margins that are far off take part', () => {
    const choose = { discrepancy: 'total' as const, limit: 0.2 }
    const { chosen, design } = settled(rakeWithCap(equalDesign, shares, { choose }))
    expect(chosen).toEqual([1])
    const young = design.weights.filter((_, row) => age.codes[row] === 0)
    expect(sumOf(young) / 24).toBeCloseTo(0.28, 4)
  })

  test('who has no category keeps his share of the weights', () => {
    const codes = sex.codes.map((code, row) => (row < 4 ? -1 : code))
    const margin = { codes, shares: Float64Array.of(0.49, 0.51) }
    const { design } = settled(rakeWithCap(equalDesign, [margin]))
    expect(sumOf(design.weights.subarray(0, 4))).toBeCloseTo(4, 9)
  })

  test('a category without anybody is refused', () => {
    const margin = { codes: sex.codes, shares: Float64Array.of(0.4, 0.4, 0.2) }
    expect(rakeWithCap(equalDesign, [margin])).toEqual({ refused: 'emptyCategory' })
  })
})

test('a design refuses a population smaller than the sample', () => {
  expect(surveyDesign({ rows: 3, stages: [{ population: Float64Array.of(2, 2, 2) }] })).toEqual({
    refused: 'populationTooSmall',
  })
})
