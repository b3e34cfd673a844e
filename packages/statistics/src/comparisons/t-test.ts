import { studentTQuantile } from '../distributions/student-t.ts'
import { usualLevel, type Interval } from '../intervals/interval.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { studentTPValue, type Alternative } from './alternative.ts'
import { momentsOf, squaresOf } from './moments.ts'

export type TTest = {
  readonly statistic: number
  readonly df: number
  readonly pValue: number
  /** The mean, or the difference first − second, that is tested. */
  readonly estimate: number
  readonly standardError: number
  /** Of `estimate`; open to one side (infinite) if the alternative is. */
  readonly interval: Interval
}

export type TTestOptions = {
  readonly alternative?: Alternative
  /** The mean or difference if there is nothing to find; 0 if not given. */
  readonly null?: number
  readonly level?: number
}

/**
 * Welch's test of two means with unequal variances (Welch 1947): R's `t.test(first, second)`. Refuses samples of fewer than
 * two cases, and two in which everybody has the same value.
 */
export function welchTTest(
  first: Float64Array,
  second: Float64Array,
  options: TTestOptions = {},
): TTest | Refusal {
  const one = momentsOf(first)
  const other = momentsOf(second)
  if (one.size < 2 || other.size < 2) return refuse('tooFewCases')
  const a = one.variance / one.size
  const b = other.variance / other.size
  const df = (a + b) ** 2 / (a ** 2 / (one.size - 1) + b ** 2 / (other.size - 1))
  return tTest(one.mean - other.mean, Math.sqrt(a + b), df, options)
}

/**
 * Student's test of two means with one variance: R's `t.test(first, second, var.equal = TRUE)`. Refuses fewer than three
 * cases, an empty sample, and samples in which everybody has the same value.
 */
export function studentTTest(
  first: Float64Array,
  second: Float64Array,
  options: TTestOptions = {},
): TTest | Refusal {
  const one = momentsOf(first)
  const other = momentsOf(second)
  const df = one.size + other.size - 2
  if (one.size < 1 || other.size < 1 || df < 1) return refuse('tooFewCases')
  const variance = (squaresOf(one) + squaresOf(other)) / df
  const standardError = Math.sqrt(variance * (1 / one.size + 1 / other.size))
  return tTest(one.mean - other.mean, standardError, df, options)
}

/** Student's test of one mean: R's `t.test(sample)`. Refuses fewer than two cases and a sample of equal values. */
export function oneSampleTTest(sample: Float64Array, options: TTestOptions = {}): TTest | Refusal {
  const { size, mean, variance } = momentsOf(sample)
  if (size < 2) return refuse('tooFewCases')
  return tTest(mean, Math.sqrt(variance / size), size - 1, options)
}

/**
 * Student's test of the differences of pairs, first − second: R's `t.test(first, second, paired = TRUE)`. Both go by the same
 * cases. Refuses what `oneSampleTTest` refuses.
 */
export function pairedTTest(
  first: Float64Array,
  second: Float64Array,
  options: TTestOptions = {},
): TTest | Refusal {
  return oneSampleTTest(
    first.map((value, index) => value - (second[index] ?? Number.NaN)),
    options,
  )
}

function tTest(
  estimate: number,
  standardError: number,
  df: number,
  options: TTestOptions,
): TTest | Refusal {
  if (standardError === 0) return refuse('noVariation')
  const { alternative = 'twoSided', null: expected = 0, level = usualLevel } = options
  const statistic = (estimate - expected) / standardError
  const tail = alternative === 'twoSided' ? (1 - level) / 2 : 1 - level
  const half = -studentTQuantile(tail, df) * standardError
  return {
    statistic,
    df,
    pValue: studentTPValue(statistic, df, alternative),
    estimate,
    standardError,
    interval: {
      low: alternative === 'less' ? -Infinity : estimate - half,
      high: alternative === 'greater' ? Infinity : estimate + half,
    },
  }
}
