import { describe, expect, test } from 'vitest'
import { surveyDesign } from '../design/survey-design.ts'
import { jackknifeCovariance } from '../design/jackknife.ts'
import { entryOf } from '../linear-algebra/matrix.ts'
import {
  age,
  clusteredDesign,
  clustersInStrata,
  rows,
  satisfaction,
  satisfied,
  sex,
  twoStageDesign,
  use,
  weightedDesign,
} from '../testing/respondents.ts'
import { settled } from '../testing/settled.ts'
import { surveyMeansByGroup, surveyTotalsByGroup } from './by-group.ts'
import { surveyCorrelation, surveyCovariance } from './covariance.ts'
import { confidenceInterval, type Estimate } from './estimate.ts'
import { surveyMeans, surveyTotals } from './means.ts'
import { surveyCounts, surveyProportions } from './proportions.ts'
import { surveyQuantiles } from './quantiles.ts'
import { surveyKruskalWallis, surveyRankTest } from './rank-test.ts'
import { surveyRatio } from './ratio.ts'
import { surveyRegression } from './regression.ts'
import { surveyOneSampleTTest, surveyTTest } from './t-test.ts'

const clustered = clusteredDesign()

function expectEstimate(found: Estimate | undefined, value: number, standardError: number): void {
  expect(found?.value).toBeCloseTo(value, 9)
  expect(found?.standardError).toBeCloseTo(standardError, 9)
}

describe('means and totals', () => {
  test('of people with weights', () => {
    const { estimates, degreesOfFreedom } = surveyMeans(weightedDesign, [satisfaction, satisfied])
    const [mean, share] = estimates
    expectEstimate(mean, 2.3011642875, 0.248089275332)
    expectEstimate(share, 0.6549345495, 0.109026546632)
    expect(mean?.designEffect.withoutReplacement).toBeCloseTo(1.18991, 5)
    expect(mean?.designEffect.withReplacement).toBeCloseTo(1.16135, 5)
    expect(degreesOfFreedom).toBe(23)
  })

  test('of clusters in strata, with and without the size of the population', () => {
    const { estimates, degreesOfFreedom } = surveyMeans(clustered, [satisfaction])
    expectEstimate(estimates[0], 2.30116428755, 0.162992359088)
    expect(degreesOfFreedom).toBe(6)
    const finite = clusteredDesign([10, 20])
    expectEstimate(surveyMeans(finite, [satisfaction]).estimates[0], 2.30116428755, 0.131218136101)
    expect(surveyTotals(finite, [satisfaction]).estimates[0]?.standardError).toBeCloseTo(
      306.168668588,
      7,
    )
  })

  test('of two stages, with weights that follow from the sizes of the population', () => {
    expect(twoStageDesign.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(120, 9)
    const [total] = surveyTotals(twoStageDesign, [satisfaction]).estimates
    expectEstimate(total, 259.333333333333, 28.9427458905)
  })

  test('of strata of which one has a single cluster, which deviates from nothing but 0', () => {
    const lonely = clustersInStrata([0, 0, 0, 1, 1, 1, 1, 2])
    const { estimates, degreesOfFreedom } = surveyMeans(lonely, [satisfaction])
    expectEstimate(estimates[0], 2.30116428755, 0.152569636217)
    expect(degreesOfFreedom).toBe(5)
  })

  test('of a domain keep the clusters that have nobody in it', () => {
    const domain = Uint8Array.from(sex.codes)
    const { estimates } = surveyMeans(clustered, [satisfaction], { domain })
    expectEstimate(estimates[0], 2.51289290606, 0.226065377039)
  })

  test('design effects of unequal weights', () => {
    const values = Float64Array.of(15, 143, 21, 51, 337, 50, 274, 145, 15, 86)
    const equal = settled(surveyDesign({ rows: 10, weights: new Float64Array(10).fill(100) }))
    const [mean] = surveyMeans(equal, [values]).estimates
    expect(mean?.standardError).toBeCloseTo(35.626, 3)
    expect(mean?.designEffect.withoutReplacement).toBeCloseTo(1.010101, 6)
    const weights = Float64Array.of(20, 200, 11, 25, 550, 30, 250, 100, 10, 55)
    const unequal = settled(surveyDesign({ rows: 10, weights }))
    const [weighted] = surveyMeans(unequal, [values]).estimates
    expect(weighted?.value).toBeCloseTo(243.914, 3)
    expect(weighted?.standardError).toBeCloseTo(48.752, 3)
    expect(weighted?.designEffect.withReplacement).toBeCloseTo(1.974067, 6)
    const [total] = surveyTotals(unequal, [values]).estimates
    expect(total?.value).toBeCloseTo(305136, 6)
    expect(total?.standardError).toBeCloseTo(184965, -1)
    expect(total?.designEffect.withReplacement).toBeCloseTo(18.15669, 5)
  })

  test('a missing value leaves a row out', () => {
    const gaps = satisfaction.map((value, row) => (row < 3 ? Number.NaN : value))
    const domain = Uint8Array.from(gaps, (value) => Number(!Number.isNaN(value)))
    const { estimates, cases } = surveyMeans(weightedDesign, [gaps])
    expect(cases).toBe(21)
    expect(estimates).toEqual(surveyMeans(weightedDesign, [satisfaction], { domain }).estimates)
  })
})

test('an interval is by the normal distribution or by Student’s t', () => {
  const [mean] = surveyMeans(weightedDesign, [satisfaction]).estimates
  if (mean === undefined) throw new Error('no mean')
  const normal = confidenceInterval(mean, Infinity)
  expect(normal.low).toBeCloseTo(1.814918243, 8)
  expect(normal.high).toBeCloseTo(2.787410332, 8)
  const t = confidenceInterval(mean, 23)
  expect(t.low).toBeCloseTo(1.78795252, 8)
  expect(t.high).toBeCloseTo(2.814376055, 8)
})

test('shares of a category are those of its indicator', () => {
  const { estimates } = surveyProportions(clustered, use)
  const [mean] = surveyMeans(clustered, [
    Float64Array.from(use.codes, (code) => 1 - code),
  ]).estimates
  expectEstimate(estimates[0], mean?.value ?? 0, mean?.standardError ?? 0)
  expect(estimates[0]?.designEffect.withReplacement).toBeCloseTo(
    mean?.designEffect.withReplacement ?? 0,
    9,
  )
  const counts = surveyCounts(clustered, use).estimates
  const [total] = surveyTotals(clustered, [Float64Array.from(use.codes)]).estimates
  expectEstimate(counts[1], total?.value ?? 0, total?.standardError ?? 0)
  expect(counts[1]?.designEffect.withReplacement).toBeCloseTo(
    total?.designEffect.withReplacement ?? 0,
    9,
  )
})

test('means by group', () => {
  const { estimates } = surveyMeansByGroup(clustered, satisfaction, age)
  expectEstimate(estimates[0], 2.75743104171, 0.344500082351)
  expectEstimate(estimates[1], 2.47763028096, 0.322947869425)
  expectEstimate(estimates[2], 1.59897439674, 0.125463974265)
  expect(estimates.map(({ cases }) => cases)).toEqual([5, 8, 11])
  const totals = surveyTotalsByGroup(clustered, satisfaction, age).estimates
  expect(totals[0]?.value).toBeCloseTo(2.75743104171 * 280, 7)
})

test('a group without cases has no mean', () => {
  const groups = { codes: age.codes, count: 4 }
  const empty = surveyMeansByGroup(clustered, satisfaction, groups).estimates[3]
  expect(empty?.value).toBeNaN()
  expect(empty?.cases).toBe(0)
})

test('a ratio', () => {
  expectEstimate(
    surveyRatio(clustered, satisfaction, satisfied).estimates[0],
    3.51357901244,
    0.611092320179,
  )
})

test('variance and correlation', () => {
  const { values, standardErrors } = surveyCovariance(clustered, [satisfaction])
  expect(entryOf(values, 0, 0)).toBeCloseTo(1.27193156375, 9)
  expect(entryOf(standardErrors, 0, 0)).toBeCloseTo(0.386990214299, 9)
  const { value, standardError } = surveyCorrelation(weightedDesign, satisfaction, satisfied)
  expect(value).toBeCloseTo(-0.853650194589, 9)
  // By definition the linearized variable is how the estimate changes with the weight of each row.
  const step = 1e-6
  const derivatives = satisfaction.map((_, row) => {
    const weights = weightedDesign.weights.map((weight, each) => weight + (each === row ? step : 0))
    const moved = surveyCorrelation(
      { ...weightedDesign, weights, stages: [] },
      satisfaction,
      satisfied,
    )
    return (moved.value - value) / step
  })
  const [total] = surveyTotals(weightedDesign, [derivatives]).estimates
  expect(standardError / (total?.standardError ?? 0)).toBeCloseTo(1, 5)
})

test('quantiles with Woodruff’s intervals', () => {
  const [quarter, median, last] = surveyQuantiles(weightedDesign, satisfaction, [0.25, 0.5, 0.9])
  expect(quarter).toEqual({
    probability: 0.25,
    value: 1,
    interval: { low: 1, high: 2 },
    standardError: expect.closeTo(0.241702637247, 9) as number,
  })
  expect(median?.value).toBe(2)
  expect(median?.interval).toEqual({ low: 2, high: 4 })
  expect(last?.interval).toEqual({ low: 4, high: undefined })
  expect(last?.standardError).toBeUndefined()
})

describe('tests', () => {
  const group = Float64Array.from(sex.codes)

  test('of two means', () => {
    const result = settled(surveyTTest(clustered, satisfaction, group))
    expect(result.t).toBeCloseTo(1.14105134572, 8)
    expect(result.degreesOfFreedom).toBe(5)
    expect(result.pValue).toBeCloseTo(0.305535452757, 9)
    expect(result.estimate).toBeCloseTo(0.432099221457, 9)
    expect(result.interval.low).toBeCloseTo(-0.541341994875, 8)
    expect(result.interval.high).toBeCloseTo(1.40554043779, 8)
  })

  test('of one mean', () => {
    const result = settled(surveyOneSampleTTest(clustered, satisfaction))
    expect(result.t).toBeCloseTo(14.1182341334, 7)
    expect(result.pValue).toBeCloseTo(3.20875274355e-5, 12)
    expect(result.interval.low).toBeCloseTo(1.88217908993, 8)
  })

  test.each([
    ['wilcoxon', 4.25103318091, 0.0080838184971, 0.400992978686],
    ['vanDerWaerden', 3.9569153626, 0.0107759950044, 1.25380646398],
    ['median', 7.67843432919, 0.000597156232955, 0.865635372228],
  ] as const)('of the ranks of two groups: %s', (score, t, pValue, estimate) => {
    const result = settled(surveyRankTest(clustered, satisfaction, use, { score }))
    expect(result.t).toBeCloseTo(t, 8)
    expect(result.degreesOfFreedom).toBe(5)
    expect(result.pValue).toBeCloseTo(pValue, 10)
    expect(result.estimate).toBeCloseTo(estimate, 9)
  })

  test('of the ranks of three groups', () => {
    const result = settled(surveyKruskalWallis(clustered, satisfaction, age))
    expect(result.chiSquare).toBeCloseTo(12.3670807445, 7)
    expect([result.numeratorDf, result.denominatorDf]).toEqual([2, 4])
    expect(result.pValue).toBeCloseTo(0.0597279395124, 9)
  })

  test('of nobody are refused', () => {
    const domain = Uint8Array.from(sex.codes)
    expect(surveyTTest(clustered, satisfaction, group, { domain })).toEqual({
      refused: 'collinear',
    })
    expect(surveyRankTest(clustered, satisfaction, sex, { domain })).toEqual({
      refused: 'tooFewCases',
    })
    expect(surveyKruskalWallis(clustered, satisfaction, sex, { domain })).toEqual({
      refused: 'tooFewCases',
    })
  })
})

describe('regression', () => {
  const isAge = (code: number) => Float64Array.from(age.codes, (each) => Number(each === code))
  const predictors = [Float64Array.from(use.codes), isAge(1), isAge(2)]

  test('has the coefficients and standard errors of R', () => {
    const { coefficients, degreesOfFreedom } = settled(
      surveyRegression(clustered, satisfaction, predictors),
    )
    const expected = [
      [1.8401226287524, 0.281399389437, 0.00726932538151],
      [1.5658794988572, 0.438581127568, 0.03754325072257],
      [0.0590599112491, 0.254137274717, 0.83118376349807],
      [-0.6501918021381, 0.197069822977, 0.04575757848794],
    ]
    expect(degreesOfFreedom).toBe(3)
    expect(
      coefficients.map(({ value, standardError, pValue }) => [value, standardError, pValue]),
    ).toEqual(expected.map((row) => row.map((figure) => expect.closeTo(figure, 9) as number)))
  })

  test('refuses a predictor that follows from others, and more predictors than clusters carry', () => {
    const dependent = [isAge(0), isAge(1), isAge(2)]
    expect(surveyRegression(clustered, satisfaction, dependent)).toEqual({ refused: 'collinear' })
    const many = Array.from({ length: 6 }, (_, power) =>
      satisfied.map((_value, row) => row ** power),
    )
    expect(surveyRegression(clustered, satisfaction, many)).toEqual({ refused: 'tooFewCases' })
  })
})

describe('the jackknife', () => {
  const means = (weights: Float64Array) =>
    Float64Array.of(
      surveyMeans({ ...clustered, weights, stages: [] }, [satisfaction]).estimates[0]?.value ?? 0,
    )
  const error = (design: typeof clustered) =>
    Math.sqrt(entryOf(settled(jackknifeCovariance(design, means)), 0, 0))

  test('of clusters in strata and of clusters alone', () => {
    expect(error(clustered)).toBeCloseTo(0.163341992924, 9)
    expect(error(clustersInStrata([0, 0, 0, 0, 0, 0, 0, 0]))).toBeCloseTo(0.153057916916, 9)
  })

  test('of a finite population, of strata surveyed completely and of a single cluster', () => {
    expect(error(clusteredDesign([10, 20]))).toBeCloseTo(0.13158850244, 9)
    expect(error(clusteredDesign([4, 20]))).toBeCloseTo(0.0722857195291, 9)
    expect(error(clustersInStrata([0, 0, 0, 1, 1, 1, 1, 2]))).toBeCloseTo(0.151366433596, 9)
  })

  test('of a single unit is refused', () => {
    const one = settled(surveyDesign({ rows, stages: [{ units: new Int32Array(rows) }] }))
    expect(jackknifeCovariance(one, means)).toEqual({ refused: 'tooFewCases' })
  })
})
