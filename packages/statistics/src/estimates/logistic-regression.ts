import { covarianceOfTotals } from '../design/covariance-of-totals.ts'
import { degreesOfFreedom, type SurveyDesign } from '../design/survey-design.ts'
import { cholesky, choleskyInverse, choleskySolve } from '../linear-algebra/cholesky.ts'
import { entryOf, mirror, newMatrix, product, transformed } from '../linear-algebra/matrix.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { completeRows, type EstimateOptions, type Variables } from './complete-rows.ts'
import { standardizedModel, withTests, type Model } from './linear-model.ts'
import type { SurveyRegression } from './regression.ts'

/** Solutions are found in ten; where yes and no can be told apart without a doubt there is none. */
const mostIterations = 30
/** How far coefficients of standardised predictors still move; where there is no solution they move on and on. */
const settledAt = 1e-9

/**
 * Logistic regression in the population (Binder 1983): R's `svyglm` with `quasibinomial`. Coefficients are logarithms of odds
 * ratios, found by Newton's method; standard errors linearise the solution under the design. `response` is 1 or 0. Degrees of
 * freedom as in `surveyRegression`. Refused: a predictor that follows from the others, no more degrees of freedom than predictors,
 * one answer only, and predictors by which yes and no can be told apart without a doubt.
 */
export function surveyLogisticRegression(
  design: SurveyDesign,
  response: Float64Array,
  predictors: Variables,
  options: EstimateOptions = {},
): SurveyRegression | Refusal {
  const counts = completeRows(design, options, [...predictors, response])
  const complete = Uint8Array.from(response, (_, row) => (counts(row) ? 1 : 0))
  const df = degreesOfFreedom(design, complete) - predictors.length
  if (df < 1) return refuse('tooFewCases')
  const given = response.filter((_, row) => counts(row))
  if (given.every((answer) => answer === given[0])) return refuse('noVariation')
  const model = standardizedModel(design, counts, predictors)
  const found = solved(design, counts, response, model)
  if ('refused' in found) return found
  const { coefficients, information } = found
  const terms = new Float64Array(model.size)
  const scores = covarianceOfTotals(design, {
    kind: 'dense',
    width: model.size,
    fill: (row, into) => {
      if (!counts(row)) return false
      model.fill(row, terms)
      const residual = (response[row] ?? 0) - chance(terms, coefficients)
      for (let each = 0; each < model.size; each += 1) into[each] = (terms[each] ?? 0) * residual
      return true
    },
  })
  const covariance = transformed(transformed(scores, choleskyInverse(information)), model.back)
  const values = product(model.back, { rows: model.size, columns: 1, values: coefficients }).values
  return {
    coefficients: withTests(values, covariance, df),
    covariance,
    degreesOfFreedom: df,
    cases: model.cases,
  }
}

type Solution = {
  readonly coefficients: Float64Array
  readonly information: ReturnType<typeof cholesky>
}

/** Newton's method, from no effect on; the weighted likelihood has one summit. */
function solved(
  design: SurveyDesign,
  counts: (row: number) => boolean,
  response: Float64Array,
  model: Model,
): Solution | Refusal {
  const coefficients = new Float64Array(model.size)
  for (let round = 0; round < mostIterations; round += 1) {
    const { information, slope } = slopeAt(design, counts, response, model, coefficients)
    const decomposed = cholesky(information)
    if (decomposed.rank < model.size) return refuse(round === 0 ? 'collinear' : 'notConverged')
    const step = choleskySolve(decomposed, slope)
    step.forEach((by, at) => (coefficients[at] = (coefficients[at] ?? 0) + by))
    if (step.every((by) => Math.abs(by) < settledAt)) {
      const last = slopeAt(design, counts, response, model, coefficients)
      return { coefficients, information: cholesky(last.information) }
    }
  }
  return refuse('notConverged')
}

/** How the weighted likelihood rises at these coefficients, and how sharply it is curved there. */
function slopeAt(
  { rows, weights }: SurveyDesign,
  counts: (row: number) => boolean,
  response: Float64Array,
  { size, fill }: Model,
  coefficients: Float64Array,
) {
  const information = newMatrix(size)
  const slope = new Float64Array(size)
  const terms = new Float64Array(size)
  for (let row = 0; row < rows; row += 1) {
    if (!counts(row)) continue
    fill(row, terms)
    const expected = chance(terms, coefficients)
    const weight = weights[row] ?? 0
    for (let one = 0; one < size; one += 1) {
      const own = weight * (terms[one] ?? 0)
      slope[one] = (slope[one] ?? 0) + own * ((response[row] ?? 0) - expected)
      for (let other = one; other < size; other += 1)
        information.values[one * size + other] =
          entryOf(information, one, other) + own * expected * (1 - expected) * (terms[other] ?? 0)
    }
  }
  mirror(information)
  return { information, slope }
}

/** The chance of 1 that goes with these terms. */
function chance(terms: Float64Array, coefficients: Float64Array): number {
  const sum = terms.reduce((all, term, at) => all + term * (coefficients[at] ?? 0), 0)
  return 1 / (1 + Math.exp(-sum))
}
