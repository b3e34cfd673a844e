import { covarianceOfTotals } from '../design/covariance-of-totals.ts'
import { degreesOfFreedom, type SurveyDesign } from '../design/survey-design.ts'
import { studentTTwoSided } from '../distributions/student-t.ts'
import { cholesky, choleskyInverse, choleskySolve } from '../linear-algebra/cholesky.ts'
import {
  diagonalOf,
  entryOf,
  type Matrix,
  matrixOf,
  mirror,
  newMatrix,
  product,
  transformed,
} from '../linear-algebra/matrix.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { completeRows, type EstimateOptions, type Variables } from './complete-rows.ts'
import { weightedMeans, weightedVariances } from './weighted-sums.ts'

export type SurveyCoefficient = {
  readonly value: number
  readonly standardError: number
  readonly t: number
  /** Two-sided, by Student's t. */
  readonly pValue: number
}

export type SurveyRegression = {
  /** The intercept, then one per predictor. */
  readonly coefficients: readonly SurveyCoefficient[]
  readonly covariance: Matrix
  readonly degreesOfFreedom: number
  readonly cases: number
}

/**
 * Linear regression in the population (Fuller 1975; Särndal, Swensson and Wretman 1992, section 5.10): R's `svyglm`. Weighted least
 * squares, with standard errors that linearise the solution. The degrees of freedom are those of the design in the complete rows,
 * less the predictors. Categories come as an indicator each, but for one. Refused: a predictor that follows from the others, no
 * more degrees of freedom than predictors.
 */
export function surveyRegression(
  design: SurveyDesign,
  response: Float64Array,
  predictors: Variables,
  options: EstimateOptions = {},
): SurveyRegression | Refusal {
  const counts = completeRows(design, options, [...predictors, response])
  const complete = Uint8Array.from(response, (_, row) => (counts(row) ? 1 : 0))
  const df = degreesOfFreedom(design, complete) - predictors.length
  if (df < 1) return refuse('tooFewCases')
  const model = standardizedModel(design, counts, predictors)
  const { products, right } = normalEquations(design, counts, response, model)
  const decomposed = cholesky(products)
  if (decomposed.rank < model.size) return refuse('collinear')
  const coefficients = choleskySolve(decomposed, right)
  const terms = new Float64Array(model.size)
  const scores = covarianceOfTotals(design, {
    kind: 'dense',
    width: model.size,
    fill: (row, into) => {
      if (!counts(row)) return false
      model.fill(row, terms)
      let residual = response[row] ?? 0
      for (let each = 0; each < model.size; each += 1)
        residual -= (terms[each] ?? 0) * (coefficients[each] ?? 0)
      for (let each = 0; each < model.size; each += 1) into[each] = (terms[each] ?? 0) * residual
      return true
    },
  })
  const covariance = transformed(transformed(scores, choleskyInverse(decomposed)), model.back)
  const values = product(model.back, { rows: model.size, columns: 1, values: coefficients }).values
  return {
    coefficients: withTests(values, covariance, df),
    covariance,
    degreesOfFreedom: df,
    cases: model.cases,
  }
}

/** 1 and the predictors, less their means and divided by their deviations, which keeps the equations well conditioned. */
type Model = {
  readonly size: number
  readonly cases: number
  readonly fill: (row: number, into: Float64Array) => void
  /** From these coefficients to those of the predictors as they are. */
  readonly back: Matrix
}

function standardizedModel(
  design: SurveyDesign,
  counts: (row: number) => boolean,
  predictors: Variables,
): Model {
  const sums = weightedMeans(design, counts, predictors)
  const deviations = weightedVariances(design, counts, predictors, sums).map(
    (variance) => Math.sqrt(variance) || 1,
  )
  const { means } = sums
  const size = predictors.length + 1
  return {
    size,
    cases: sums.cases,
    fill: (row, into) => {
      into[0] = 1
      for (let each = 0; each < size - 1; each += 1)
        into[each + 1] =
          ((predictors[each]?.[row] ?? 0) - (means[each] ?? 0)) / (deviations[each] ?? 1)
    },
    back: matrixOf(size, size, (row, column) => {
      if (column === 0) return row === 0 ? 1 : 0
      const scale = 1 / (deviations[column - 1] ?? 1)
      if (row === 0) return -(means[column - 1] ?? 0) * scale
      return row === column ? scale : 0
    }),
  }
}

function normalEquations(
  { rows, weights }: SurveyDesign,
  counts: (row: number) => boolean,
  response: Float64Array,
  { size, fill }: Model,
): { readonly products: Matrix; readonly right: Float64Array } {
  const products = newMatrix(size)
  const right = new Float64Array(size)
  const terms = new Float64Array(size)
  for (let row = 0; row < rows; row += 1) {
    if (!counts(row)) continue
    fill(row, terms)
    const weight = weights[row] ?? 0
    for (let one = 0; one < size; one += 1) {
      const weighted = weight * (terms[one] ?? 0)
      right[one] = (right[one] ?? 0) + weighted * (response[row] ?? 0)
      for (let other = one; other < size; other += 1)
        products.values[one * size + other] =
          entryOf(products, one, other) + weighted * (terms[other] ?? 0)
    }
  }
  mirror(products)
  return { products, right }
}

function withTests(
  values: Float64Array,
  covariance: Matrix,
  df: number,
): readonly SurveyCoefficient[] {
  const variances = diagonalOf(covariance)
  return Array.from(values, (value, at) => {
    const standardError = Math.sqrt(variances[at] ?? 0)
    const t = value / standardError
    return { value, standardError, t, pValue: studentTTwoSided(t, df) }
  })
}
