import { diagonalOf, matrixOf, type Matrix } from '../linear-algebra/matrix.ts'
import { studentTTwoSided } from '../distributions/student-t.ts'
import type { SurveyDesign } from '../design/survey-design.ts'
import type { Variables } from './complete-rows.ts'
import { weightedMeans, weightedVariances } from './weighted-sums.ts'

export type SurveyCoefficient = {
  readonly value: number
  readonly standardError: number
  readonly t: number
  /** Two-sided, by Student's t. */
  readonly pValue: number
}

/** 1 and the predictors, less their means and divided by their deviations, which keeps the equations well conditioned. */
export type Model = {
  readonly size: number
  readonly cases: number
  readonly fill: (row: number, into: Float64Array) => void
  /** From these coefficients to those of the predictors as they are. */
  readonly back: Matrix
}

export function standardizedModel(
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

/** Coefficients with what their covariance says about them. */
export function withTests(
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
