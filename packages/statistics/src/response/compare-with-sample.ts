import type { Refusal } from '../refusal.ts'
import { sumOf } from '../sum.ts'
import { pearsonChiSquare, type ChiSquareTest } from '../tables/chi-square.ts'
import type { ResponseClass } from './r-indicator.ts'

/** The shares that each class has in two groups of people. */
export type ShareComparison = {
  readonly classes: readonly {
    readonly first: number
    readonly second: number
    /** Second − first. */
    readonly difference: number
  }[]
  /** Whether the two groups differ at all. */
  readonly test: ChiSquareTest | Refusal
}

/**
 * Who is missing among those who answered (Nonresponse-Analyse): the share of each class in the sample (first) and among
 * respondents (second). The test is between those who answered and those who did not, since the sample contains both. Needs
 * unweighted counts and somebody in both groups.
 */
export function compareWithSample(classes: readonly ResponseClass[]): ShareComparison {
  const sampled = classes.map((each) => each.sampled)
  const responded = classes.map((each) => each.responded)
  const silent = classes.map((each) => each.sampled - each.responded)
  return { classes: sharesOf(sampled, responded), test: testOf(silent, responded) }
}

function sharesOf(first: readonly number[], second: readonly number[]): ShareComparison['classes'] {
  const firstTotal = sumOf(first)
  const secondTotal = sumOf(second)
  return first.map((count, index) => {
    const one = count / firstTotal
    const other = (second[index] ?? 0) / secondTotal
    return { first: one, second: other, difference: other - one }
  })
}

/** Classes that are empty in both groups say nothing. */
function testOf(first: readonly number[], second: readonly number[]): ChiSquareTest | Refusal {
  const used = first.flatMap((count, index) => {
    const other = second[index] ?? 0
    return count + other > 0 ? [[count, other] as const] : []
  })
  return pearsonChiSquare(used)
}
