import { covarianceOfTotals } from '../design/covariance-of-totals.ts'
import { degreesOfFreedom, type SurveyDesign } from '../design/survey-design.ts'
import { cholesky, choleskyInverse, choleskySolve } from '../linear-algebra/cholesky.ts'
import {
  entryOf,
  type Matrix,
  mirror,
  newMatrix,
  product,
  transformed,
} from '../linear-algebra/matrix.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { completeRows, type EstimateOptions, type Variables } from './complete-rows.ts'
import { standardizedModel, withTests, type Model, type SurveyCoefficient } from './linear-model.ts'

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
