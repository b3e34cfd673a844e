import { covarianceOfTotals } from '../design/covariance-of-totals.ts'
import type { Linearized } from '../design/linearized.ts'
import { degreesOfFreedom, type SurveyDesign } from '../design/survey-design.ts'
import { completeRows, type EstimateOptions, type Variables } from './complete-rows.ts'
import { type Estimates, estimatesOf } from './estimate.ts'
import { weightedMeans, weightedVariances } from './weighted-sums.ts'

/** Weighted means (Hájek 1971) of one or more variables: R's `svymean`. */
export function surveyMeans(
  design: SurveyDesign,
  variables: Variables,
  options: EstimateOptions = {},
): Estimates {
  const counts = completeRows(design, options, variables)
  const sums = weightedMeans(design, counts, variables)
  const { means, cases, population } = sums
  const covariance = covarianceOfTotals(
    design,
    perVariable(counts, variables, (value, each) => (value - (means[each] ?? 0)) / population),
  )
  const simple = weightedVariances(design, counts, variables, sums)
  const df = degreesOfFreedom(design, options.domain)
  return estimatesOf(means, covariance, simple, { cases, population, degreesOfFreedom: df })
}

/** Weighted totals (Horvitz and Thompson 1952): R's `svytotal`. */
export function surveyTotals(
  design: SurveyDesign,
  variables: Variables,
  options: EstimateOptions = {},
): Estimates {
  const counts = completeRows(design, options, variables)
  const sums = weightedMeans(design, counts, variables)
  const { means, cases, population } = sums
  const covariance = covarianceOfTotals(
    design,
    perVariable(counts, variables, (value) => value),
  )
  const simple = weightedVariances(design, counts, variables, sums).map(
    (variance) => variance * population ** 2,
  )
  const totals = means.map((mean) => mean * population)
  const df = degreesOfFreedom(design, options.domain)
  return estimatesOf(totals, covariance, simple, { cases, population, degreesOfFreedom: df })
}

function perVariable(
  counts: (row: number) => boolean,
  variables: Variables,
  linearize: (value: number, each: number) => number,
): Linearized {
  const width = variables.length
  const [only] = variables
  if (width === 1 && only !== undefined)
    return {
      kind: 'single',
      width,
      place: (row) => (counts(row) ? 0 : -1),
      value: (row) => linearize(only[row] ?? 0, 0),
    }
  return {
    kind: 'dense',
    width,
    fill: (row, into) => {
      if (!counts(row)) return false
      for (let each = 0; each < width; each += 1)
        into[each] = linearize(variables[each]?.[row] ?? 0, each)
      return true
    },
  }
}
