import { refuse, type Refusal } from '../refusal.ts'
import { sumOf } from '../sum.ts'
import type { CountedDistribution } from './counted-distribution.ts'
import {
  exactRankTest,
  largeSample,
  normalRankTest,
  type RankTest,
  type RankTestOptions,
} from './rank-test.ts'
import { hasTies, ranksOf, tieTerm } from './ranks.ts'

/** Counting out takes the square of this many pairs of cases. */
const mostPairs = 20_000

/**
 * Whether one of two groups has the larger values (Wilcoxon 1945, Mann and Whitney 1947): R's `wilcox.test(first, second)`.
 * The statistic is how many pairs have the larger value in `first`, equal ones counting half. Refuses an empty group,
 * values that are all equal, and counting out what would take too long.
 */
export function rankSumTest(
  first: Float64Array,
  second: Float64Array,
  options: RankTestOptions = {},
): RankTest | Refusal {
  const m = first.length
  const n = second.length
  if (m === 0 || n === 0) return refuse('tooFewCases')
  const { null: shift = 0, exact = m < largeSample && n < largeSample } = options
  const both = new Float64Array(m + n)
  both.set(first.map((value) => value - shift))
  both.set(second, m)
  const { ranks, groups } = ranksOf(both)
  const statistic = sumOf(ranks.subarray(0, m)) - (m * (m + 1)) / 2
  if (exact && !hasTies(groups)) {
    if (m * n > mostPairs) return refuse('tooLarge')
    return exactRankTest(statistic, rankSumDistribution(m, n), options)
  }
  const size = m + n
  const variance = ((m * n) / 12) * (size + 1 - tieTerm(groups) / (size * (size - 1)))
  return normalRankTest(statistic, { mean: (m * n) / 2, variance }, options)
}

/**
 * The distribution of the statistic without ties. The largest of all values lies in the first group with probability
 * m / (m + n), and then beats all n of the other (Mann and Whitney 1947, section 2).
 */
function rankSumDistribution(m: number, n: number): CountedDistribution {
  // For i values in the first group and j in the second; i = 0 can only be 0.
  let byOther = Array.from({ length: n + 1 }, () => Float64Array.of(1))
  for (let i = 1; i <= m; i += 1) {
    const next = [Float64Array.of(1)]
    for (let j = 1; j <= n; j += 1) {
      const distribution = new Float64Array(i * j + 1)
      byOther[j]?.forEach((probability, x) => {
        distribution[x + j] = (probability * i) / (i + j)
      })
      next[j - 1]?.forEach((probability, x) => {
        distribution[x] = (distribution[x] ?? 0) + (probability * j) / (i + j)
      })
      next.push(distribution)
    }
    byOther = next
  }
  return byOther[n] ?? Float64Array.of(1)
}
