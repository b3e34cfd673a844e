import { covarianceOfTotals } from '../design/covariance-of-totals.ts'
import { degreesOfFreedom, type SurveyDesign } from '../design/survey-design.ts'
import { completeRows, type EstimateOptions } from './complete-rows.ts'
import { type Estimates, estimatesOf } from './estimate.ts'
import { weightedMeans, weightedVariances } from './weighted-sums.ts'

/**
 * The ratio of two totals (Särndal, Swensson and Wretman 1992, section 5.6): R's `svyratio`. NaN where the denominator's total
 * is 0. The design effect is that of the mean of its residuals.
 */
export function surveyRatio(
  design: SurveyDesign,
  numerator: Float64Array,
  denominator: Float64Array,
  options: EstimateOptions = {},
): Estimates {
  const counts = completeRows(design, options, [numerator, denominator])
  const { cases, population, means } = weightedMeans(design, counts, [numerator, denominator])
  const [above = 0, below = 0] = means
  const ratio = above / below
  const residuals = numerator.map(
    (value, row) => (value - ratio * (denominator[row] ?? 0)) / (below * population),
  )
  const covariance = covarianceOfTotals(design, {
    kind: 'single',
    width: 1,
    place: (row) => (counts(row) ? 0 : -1),
    value: (row) => residuals[row] ?? 0,
  })
  const sums = weightedMeans(design, counts, [residuals])
  const simple = weightedVariances(design, counts, [residuals], sums).map(
    (s) => s * population ** 2,
  )
  return estimatesOf(Float64Array.of(ratio), covariance, simple, {
    cases,
    population,
    degreesOfFreedom: degreesOfFreedom(design, options.domain),
  })
}
