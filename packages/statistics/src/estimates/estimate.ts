import { studentTQuantile } from '../distributions/student-t.ts'
import { usualLevel, type Interval } from '../intervals/interval.ts'
import { diagonalOf, type Matrix } from '../linear-algebra/matrix.ts'

/** A figure of the population, estimated from a sample. */
export type Estimate = {
  readonly value: number
  readonly standardError: number
  readonly designEffect: DesignEffect
}

/**
 * How many times as large the variance is as that of a simple random sample of as many people (Kish 1965, section 8.2), drawn
 * without and with replacement. `undefined` where that has none, or where the weights add up to less than the sample.
 */
export type DesignEffect = {
  readonly withoutReplacement: number | undefined
  readonly withReplacement: number | undefined
}

/** Estimates from the same rows. */
export type Estimates = Base & {
  readonly estimates: readonly Estimate[]
  readonly covariance: Matrix
  /** Those of the design in the domain; rows with a missing value count. */
  readonly degreesOfFreedom: number
}

/**
 * An estimate and Student's t times its standard error on both sides (Korn and Graubard 1999, section 2.2); with infinite
 * degrees of freedom the normal distribution.
 */
export function confidenceInterval(
  { value, standardError }: Pick<Estimate, 'value' | 'standardError'>,
  degreesOfFreedom: number,
  level = usualLevel,
): Interval {
  const half = studentTQuantile((1 + level) / 2, degreesOfFreedom) * standardError
  return { low: value - half, high: value + half }
}

/** Rows that an estimate is made of, and the sum of their weights. */
export type Base = { readonly cases: number; readonly population: number }

/**
 * Puts an estimate together. `simpleVariance` is what a single observation would contribute: of a mean s², of a total s² times
 * the square of the population.
 */
export function estimateOf(
  value: number,
  variance: number,
  simpleVariance: number,
  { cases, population }: Base,
): Estimate {
  const simple = simpleVariance / cases
  const left = 1 - cases / population
  return {
    value,
    standardError: Math.sqrt(Math.max(0, variance)),
    designEffect: {
      withoutReplacement: simple > 0 && left > 0 ? variance / (simple * left) : undefined,
      withReplacement: simple > 0 ? variance / simple : undefined,
    },
  }
}

/** The same for estimates from the same rows. */
export function estimatesOf(
  values: Float64Array,
  covariance: Matrix,
  simpleVariances: Float64Array,
  base: Base & { readonly degreesOfFreedom: number },
): Estimates {
  const variances = diagonalOf(covariance)
  const estimates = Array.from(values, (value, index) =>
    estimateOf(value, variances[index] ?? 0, simpleVariances[index] ?? 0, base),
  )
  return { estimates, covariance, ...base }
}
