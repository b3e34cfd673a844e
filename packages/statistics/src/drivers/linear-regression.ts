import { momentsOf } from '../comparisons/moments.ts'
import { completeCases } from '../complete-cases.ts'
import { correlationMatrix } from '../correlation/correlation-matrix.ts'
import { fUpperTail } from '../distributions/f.ts'
import { studentTTwoSided } from '../distributions/student-t.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { sumOf } from '../sum.ts'
import type { Table } from '../tables/table.ts'
import { sweep } from './sweep.ts'

export type Coefficient = {
  readonly estimate: number
  readonly standardError: number
  readonly t: number
  readonly pValue: number
}

export type LinearRegression = {
  /** Cases without a missing value. */
  readonly size: number
  readonly df: number
  readonly rSquared: number
  readonly adjustedRSquared: number
  /** Of all predictors together. */
  readonly f: number
  readonly pValue: number
  readonly intercept: Coefficient
  /** `beta` is the standardised coefficient. */
  readonly predictors: readonly (Coefficient & { readonly beta: number })[]
}

/**
 * Least squares of unweighted cases: R's `lm(outcome ~ predictors)`. Cases with NaN are left out. Refuses no predictor, no more
 * cases than coefficients, columns that do not vary, predictors that follow from others, and a fit without any error.
 */
export function linearRegression(
  outcome: Float64Array,
  predictors: readonly Float64Array[],
): LinearRegression | Refusal {
  const columns = completeCases([...predictors, outcome])
  const size = columns.at(-1)?.length ?? 0
  const count = predictors.length
  const df = size - count - 1
  if (count < 1 || df < 1) return refuse('tooFewCases')
  const correlations = correlationMatrix(columns)
  if (correlations.some((row) => row.some(Number.isNaN))) return refuse('noVariation')
  const swept = sweptAtAll(correlations)
  if (swept === undefined) return refuse('collinear')
  const cell = (row: number, column: number) => swept[row]?.[column] ?? 0
  const unexplained = cell(count, count)
  if (unexplained <= Number.EPSILON) return refuse('noVariation')

  const means = columns.map((column) => momentsOf(column).mean)
  const deviations = columns.map((column) => Math.sqrt(momentsOf(column).variance))
  const at = (numbers: readonly number[], index: number) => numbers[index] ?? 0
  const perUnit = (index: number) => at(deviations, count) / at(deviations, index)
  const errorVariance = unexplained / df
  const estimates = predictors.map((_, index) => ({
    ...coefficientOf(
      cell(index, count) * perUnit(index),
      Math.sqrt(errorVariance * cell(index, index)) * perUnit(index),
      df,
    ),
    beta: cell(index, count),
  }))
  // How far the means lie from 0, in standard deviations: there the intercept is.
  const away = predictors.map((_, index) => at(means, index) / at(deviations, index))
  const distance = sumOf(away.flatMap((one, r) => away.map((other, c) => one * other * cell(r, c))))
  const fromZero = (size - 1) / size + distance
  return {
    size,
    df,
    rSquared: 1 - unexplained,
    adjustedRSquared: 1 - (unexplained * (size - 1)) / df,
    f: (1 - unexplained) / count / errorVariance,
    pValue: fUpperTail((1 - unexplained) / count / errorVariance, count, df),
    intercept: coefficientOf(
      at(means, count) - sumOf(estimates.map(({ estimate }, index) => estimate * at(means, index))),
      Math.sqrt(errorVariance * fromZero) * at(deviations, count),
      df,
    ),
    predictors: estimates,
  }
}

function sweptAtAll(correlations: Table): Table | undefined {
  let swept: Table | undefined = correlations
  for (let at = 0; at < correlations.length - 1 && swept; at += 1) swept = sweep(swept, at)
  return swept
}

function coefficientOf(estimate: number, standardError: number, df: number): Coefficient {
  const t = estimate / standardError
  return { estimate, standardError, t, pValue: studentTTwoSided(t, df) }
}
