import { covarianceOfTotals } from '../design/covariance-of-totals.ts'
import { degreesOfFreedom, type SurveyDesign } from '../design/survey-design.ts'
import { type Matrix, matrixOf, transformed } from '../linear-algebra/matrix.ts'
import { type Categories, categoryOf, type EstimateOptions } from './complete-rows.ts'
import { type Estimates, estimatesOf } from './estimate.ts'
import { weightsByPlace } from './weighted-sums.ts'
import { sumOf } from '../sum.ts'

/** How many of the population belong to each category: R's `svytotal` of a factor. */
export function surveyCounts(
  design: SurveyDesign,
  categories: Categories,
  options: EstimateOptions = {},
): Estimates {
  const place = categoryOf(design, options, categories)
  const { cases: each, sums } = weightsByPlace(design, place, categories.count)
  const cases = sumOf(each)
  const population = sumOf(sums)
  const covariance = covarianceOfTotals(design, {
    kind: 'single',
    width: categories.count,
    place,
    value: () => 1,
  })
  const simple = simpleVariances(sums, population, cases).map((s) => s * population ** 2)
  const df = degreesOfFreedom(design, options.domain)
  return estimatesOf(sums, covariance, simple, { cases, population, degreesOfFreedom: df })
}

/**
 * The share of each category among those who have one: R's `svymean` of a factor. Their covariance is that of the counts,
 * carried over to the shares.
 */
export function surveyProportions(
  design: SurveyDesign,
  categories: Categories,
  options: EstimateOptions = {},
): Estimates {
  const counts = surveyCounts(design, categories, options)
  const { cases, population } = counts
  const sums = Float64Array.from(counts.estimates, ({ value }) => value)
  const shares = sums.map((sum) => sum / population)
  const covariance = transformed(counts.covariance, shareDerivatives(sums, population))
  return estimatesOf(shares, covariance, simpleVariances(sums, population, cases), {
    cases,
    population,
    degreesOfFreedom: counts.degreesOfFreedom,
  })
}

/** How each share changes with each count: (1 - p) or -p, by the population. */
export function shareDerivatives(counts: Float64Array, population: number): Matrix {
  return matrixOf(
    counts.length,
    counts.length,
    (row, column) => ((row === column ? 1 : 0) - (counts[row] ?? 0) / population) / population,
  )
}

/** n/(n - 1) p (1 - p). */
function simpleVariances(sums: Float64Array, population: number, cases: number): Float64Array {
  return sums.map((sum) => {
    const share = sum / population
    return (share * (1 - share) * cases) / (cases - 1)
  })
}
