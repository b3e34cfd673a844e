import { studentTPValue, type Alternative } from '../comparisons/alternative.ts'
import { completeCases } from '../complete-cases.ts'
import { criticalZ } from '../intervals/critical-value.ts'
import { usualLevel, type Interval } from '../intervals/interval.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { correlationOf } from './correlation-matrix.ts'

export type PearsonTest = {
  /** r. */
  readonly estimate: number
  /** Pairs without a missing value. */
  readonly size: number
  readonly statistic: number
  readonly df: number
  readonly pValue: number
  /** By Fisher's z; undefined for three pairs. */
  readonly interval: Interval | undefined
}

/**
 * Pearson's correlation with its t test: R's `cor.test(first, second)`. Pairs with NaN are left out. Refuses fewer than three
 * pairs and a side that does not vary.
 */
export function pearsonCorrelation(
  first: Float64Array,
  second: Float64Array,
  options: { readonly alternative?: Alternative; readonly level?: number } = {},
): PearsonTest | Refusal {
  const { alternative = 'twoSided', level = usualLevel } = options
  const [x = first, y = second] = completeCases([first, second])
  const size = x.length
  if (size < 3) return refuse('tooFewCases')
  const r = correlationOf(x, y)
  if (Number.isNaN(r)) return refuse('noVariation')
  const estimate = Math.min(1, Math.max(-1, r))
  const df = size - 2
  const statistic = (Math.sqrt(df) * estimate) / Math.sqrt(1 - estimate ** 2)
  return {
    estimate,
    size,
    statistic,
    df,
    pValue: studentTPValue(statistic, df, alternative),
    interval: size > 3 ? fisherInterval(estimate, size, alternative, level) : undefined,
  }
}

function fisherInterval(
  r: number,
  size: number,
  alternative: Alternative,
  level: number,
): Interval {
  const half = criticalZ(alternative === 'twoSided' ? level : 2 * level - 1) / Math.sqrt(size - 3)
  return {
    low: alternative === 'less' ? -1 : Math.tanh(Math.atanh(r) - half),
    high: alternative === 'greater' ? 1 : Math.tanh(Math.atanh(r) + half),
  }
}
