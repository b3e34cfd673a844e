import { refuse, type Refusal } from '../refusal.ts'
import { sumOfUniform } from './counted-distribution.ts'
import {
  exactRankTest,
  largeSample,
  normalRankTest,
  type RankTest,
  type RankTestOptions,
} from './rank-test.ts'
import { hasTies, ranksOf, tieTerm } from './ranks.ts'

/** The time of counting out grows with the third power of the cases. */
const mostDifferences = 500

/**
 * Whether the differences of pairs go into one direction (Wilcoxon 1945): R's `wilcox.test(differences)`, or of pairs
 * `wilcox.test(first, second, paired = TRUE)`. The statistic is the sum of the ranks of the positive differences. Differences
 * of 0 are left out, and then nothing is counted out, as in R. Refuses where no difference is left, and counting out what
 * would take too long.
 */
export function signedRankTest(
  differences: Float64Array,
  options: RankTestOptions = {},
): RankTest | Refusal {
  const { null: shift = 0 } = options
  const all = differences.map((difference) => difference - shift)
  const nonzero = all.filter((difference) => difference !== 0)
  const n = nonzero.length
  if (n === 0) return refuse('noVariation')
  const { exact = n < largeSample } = options
  const { ranks, groups } = ranksOf(nonzero.map(Math.abs))
  const statistic = ranks.reduce((sum, rank, i) => sum + ((nonzero[i] ?? 0) > 0 ? rank : 0), 0)
  if (exact && !hasTies(groups) && n === all.length) {
    if (n > mostDifferences) return refuse('tooLarge')
    return exactRankTest(statistic, signedRankDistribution(n), options)
  }
  const mean = (n * (n + 1)) / 4
  const variance = (n * (n + 1) * (2 * n + 1)) / 24 - tieTerm(groups) / 48
  return normalRankTest(statistic, { mean, variance }, options)
}

/** Without ties every rank from 1 to n is in the sum or not, equally likely. */
function signedRankDistribution(n: number) {
  return sumOfUniform(Array.from({ length: n }, (_, index) => ({ step: index + 1, values: 2 })))
}
