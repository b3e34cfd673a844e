import { refuse, type Refusal } from '../refusal.ts'
import { sumOf } from '../sum.ts'
import { chiSquareTest, type ChiSquareTest } from '../tables/chi-square.ts'
import { ranksOf, tieTerm } from './ranks.ts'

/**
 * Whether one of several groups has larger values (Kruskal and Wallis 1952), corrected for ties: R's `kruskal.test(groups)`.
 * Groups without cases are left out. Refuses fewer than two groups and values that are all equal.
 */
export function kruskalWallisTest(groups: readonly Float64Array[]): ChiSquareTest | Refusal {
  const used = groups.filter(({ length }) => length > 0)
  if (used.length < 2) return refuse('tooFewCases')
  const all = Float64Array.from(used.flatMap((group) => [...group]))
  const size = all.length
  const { ranks, groups: ties } = ranksOf(all)
  if (ties.length === 1) return refuse('noVariation')
  let from = 0
  let squares = 0
  for (const { length } of used) {
    squares += sumOf(ranks.subarray(from, from + length)) ** 2 / length
    from += length
  }
  const untied = (12 * squares) / (size * (size + 1)) - 3 * (size + 1)
  return chiSquareTest(untied / (1 - tieTerm(ties) / (size ** 3 - size)), used.length - 1)
}
