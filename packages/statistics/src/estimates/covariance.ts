import { covarianceOfTotals } from '../design/covariance-of-totals.ts'
import { degreesOfFreedom, type SurveyDesign } from '../design/survey-design.ts'
import { diagonalOf, entryOf, type Matrix } from '../linear-algebra/matrix.ts'
import { completeRows, type EstimateOptions, type Variables } from './complete-rows.ts'
import { weightedMeans } from './weighted-sums.ts'

/** Variances and covariances of variables in the population, with their standard errors. */
export type PopulationCovariance = {
  readonly values: Matrix
  readonly standardErrors: Matrix
  readonly degreesOfFreedom: number
  readonly cases: number
}

/** R's `svyvar`: n/(n - 1) times weighted means of products of deviations. */
export function surveyCovariance(
  design: SurveyDesign,
  variables: Variables,
  options: EstimateOptions = {},
): PopulationCovariance {
  const counts = completeRows(design, options, variables)
  const { cases, population, means } = weightedMeans(design, counts, variables)
  const size = variables.length
  const deviation = (row: number, each: number) =>
    (variables[each]?.[row] ?? 0) - (means[each] ?? 0)
  const products = (row: number, pair: number) =>
    (deviation(row, Math.floor(pair / size)) * deviation(row, pair % size) * cases) / (cases - 1)
  const sums = new Float64Array(size * size)
  for (let row = 0; row < design.rows; row += 1) {
    if (!counts(row)) continue
    for (let pair = 0; pair < sums.length; pair += 1)
      sums[pair] = (sums[pair] ?? 0) + (design.weights[row] ?? 0) * products(row, pair)
  }
  const values = sums.map((sum) => sum / population)
  const variances = diagonalOf(
    covarianceOfTotals(design, {
      kind: 'dense',
      width: values.length,
      fill: (row, into) => {
        if (!counts(row)) return false
        for (let pair = 0; pair < values.length; pair += 1)
          into[pair] = (products(row, pair) - (values[pair] ?? 0)) / population
        return true
      },
    }),
  )
  return {
    values: { rows: size, columns: size, values },
    standardErrors: { rows: size, columns: size, values: variances.map(Math.sqrt) },
    degreesOfFreedom: degreesOfFreedom(design, options.domain),
    cases,
  }
}

/**
 * Pearson's correlation in the population and its standard error, by linearisation of r in the five moments that it is made of
 * (Särndal, Swensson and Wretman 1992, example 5.4.3). NaN where a variable does not vary.
 */
export function surveyCorrelation(
  design: SurveyDesign,
  one: Float64Array,
  other: Float64Array,
  options: EstimateOptions = {},
): { readonly value: number; readonly standardError: number; readonly degreesOfFreedom: number } {
  const { values, degreesOfFreedom: df, cases } = surveyCovariance(design, [one, other], options)
  const deviations = diagonalOf(values).map((variance) =>
    Math.sqrt(variance * ((cases - 1) / cases)),
  )
  const [first = 0, second = 0] = deviations
  const value = entryOf(values, 0, 1) / Math.sqrt(entryOf(values, 0, 0) * entryOf(values, 1, 1))
  const counts = completeRows(design, options, [one, other])
  const { means, population } = weightedMeans(design, counts, [one, other])
  const covariance = covarianceOfTotals(design, {
    kind: 'single',
    width: 1,
    place: (row) => (counts(row) ? 0 : -1),
    value: (row) => {
      const x = ((one[row] ?? 0) - (means[0] ?? 0)) / first
      const y = ((other[row] ?? 0) - (means[1] ?? 0)) / second
      return (x * y - (value / 2) * (x * x + y * y)) / population
    },
  })
  return { value, standardError: Math.sqrt(entryOf(covariance, 0, 0)), degreesOfFreedom: df }
}
