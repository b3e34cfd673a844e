import { exactPValue, studentTPValue } from '../comparisons/alternative.ts'
import { hasTies, ranksOf } from '../comparisons/ranks.ts'
import { completeCases } from '../complete-cases.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { correlationOf } from './correlation-matrix.ts'
import type { RankCorrelation, RankCorrelationOptions } from './rank-correlation.ts'
import { spearmanTails } from './spearman-distribution.ts'

/** Beyond it R takes the t distribution. */
const largestCounted = 1290

/**
 * Spearman's rank correlation with its test: R's `cor.test(first, second, method = 'spearman')`. The statistic is
 * S = (n³ − n)(1 − rho) / 6, without ties the sum of squared differences of ranks. Pairs with NaN are left out. Refuses fewer
 * than three pairs and a side that does not vary.
 */
export function spearmanCorrelation(
  first: Float64Array,
  second: Float64Array,
  options: RankCorrelationOptions = {},
): RankCorrelation | Refusal {
  const { alternative = 'twoSided', exact = true, continuity = false } = options
  const [x = first, y = second] = completeCases([first, second])
  const size = x.length
  if (size < 3) return refuse('tooFewCases')
  const one = ranksOf(x)
  const other = ranksOf(y)
  const estimate = correlationOf(one.ranks, other.ranks)
  if (Number.isNaN(estimate)) return refuse('noVariation')
  const mean = (size ** 3 - size) / 6
  const statistic = mean * (1 - estimate)
  const isCounted =
    exact && size <= largestCounted && !hasTies(one.groups) && !hasTies(other.groups)
  if (isCounted) {
    // A small S is a large correlation: the tails change sides.
    const { lower, upper } = spearmanTails(Math.round(statistic), size)
    const pValue = exactPValue({ lower: upper, upper: lower }, alternative)
    return { estimate, size, statistic, pValue }
  }
  const r = 1 - statistic / (mean + (continuity ? 1 : 0))
  const t = r / Math.sqrt((1 - r ** 2) / (size - 2))
  return { estimate, size, statistic, pValue: studentTPValue(t, size - 2, alternative) }
}
