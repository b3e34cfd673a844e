import { exactPValue, normalPValue } from '../comparisons/alternative.ts'
import { sumOfUniform, tailsAt } from '../comparisons/counted-distribution.ts'
import { largeSample } from '../comparisons/rank-test.ts'
import { hasTies, ranksOf } from '../comparisons/ranks.ts'
import { completeCases } from '../complete-cases.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { sumOf } from '../sum.ts'
import { orderSurplus } from './order-surplus.ts'
import type { RankCorrelation, RankCorrelationOptions } from './rank-correlation.ts'

/** The time of counting out grows with the fourth power of the pairs. */
const mostCounted = 200

/**
 * Kendall's tau-b with its test: R's `cor.test(first, second, method = 'kendall')`. The statistic is the number of concordant
 * pairs of pairs where the p-value was counted out, else z (Kendall 1970, chapter 4). Pairs with NaN are left out. Refuses
 * fewer than two pairs, a side that does not vary, and counting out what would take too long.
 */
export function kendallCorrelation(
  first: Float64Array,
  second: Float64Array,
  options: RankCorrelationOptions = {},
): RankCorrelation | Refusal {
  const [x = first, y = second] = completeCases([first, second])
  const size = x.length
  if (size < 2) return refuse('tooFewCases')
  const { alternative = 'twoSided', exact = size < largeSample, continuity = false } = options
  const one = ranksOf(x)
  const other = ranksOf(y)
  if (one.groups.length === 1 || other.groups.length === 1) return refuse('noVariation')
  const surplus = orderSurplus(one.ranks, other.ranks)
  const all = (size * (size - 1)) / 2
  const estimate = surplus / Math.sqrt((all - pairsIn(one.groups)) * (all - pairsIn(other.groups)))
  if (exact && !hasTies(one.groups) && !hasTies(other.groups)) {
    if (size > mostCounted) return refuse('tooLarge')
    const statistic = (all + surplus) / 2
    const pValue = exactPValue(tailsAt(concordanceDistribution(size), statistic), alternative)
    return { estimate, size, statistic, pValue }
  }
  const takenOff = continuity ? Math.sign(surplus) : 0
  const statistic =
    (surplus - takenOff) / Math.sqrt(surplusVariance(size, one.groups, other.groups))
  return { estimate, size, statistic, pValue: normalPValue(statistic, alternative) }
}

/** Of the first k values, the last is above 0, 1, … or k − 1 of the others, equally likely and independently. */
function concordanceDistribution(size: number) {
  return sumOfUniform(Array.from({ length: size }, (_, index) => ({ step: 1, values: index + 1 })))
}

function pairsIn(groups: readonly number[]): number {
  return sumOf(groups.map((size) => (size * (size - 1)) / 2))
}

/** Variance of concordant minus discordant pairs, corrected for ties on both sides (Kendall 1970, formula 4.3). */
function surplusVariance(n: number, one: readonly number[], other: readonly number[]): number {
  const single = (size: number) => size * (size - 1) * (2 * size + 5)
  const triples = (groups: readonly number[]) =>
    sumOf(groups.map((size) => size * (size - 1) * (size - 2)))
  const untied = (single(n) - sumOf(one.map(single)) - sumOf(other.map(single))) / 18
  const pairs = (2 * pairsIn(one) * pairsIn(other)) / (n * (n - 1))
  const threes = n > 2 ? (triples(one) * triples(other)) / (9 * n * (n - 1) * (n - 2)) : 0
  return untied + pairs + threes
}
