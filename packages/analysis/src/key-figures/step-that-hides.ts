import type { Interval, ScaleItem } from '@meinungsbild/statistics'
import type { DisclosureRule } from '../disclosure.ts'
import { pointStep } from '../shown.ts'
import type { ItemScale } from './item-index.ts'

/** Coarser than this an index says nothing. */
const coarsest = 5

/**
 * The finest steps in which the mean of an index may be printed. Whoever adds up the tables of its items and subtracts the index
 * is left with the answers of those who did not answer every item. Where these are fewer than the minimum base, none of their
 * answers may be certain: at least two points of the scale must remain possible for each. `values` is everybody's index.
 * Undefined if no steps are coarse enough.
 */
export function stepThatHides(
  items: readonly ScaleItem[],
  values: Float64Array,
  scale: ItemScale,
  { minimumBase }: DisclosureRule,
): number | undefined {
  const points = scale.map((point) => (items[0] ? stretched(point, items[0]) : 0))
  const left = remainderOf(items, values)
  const usual = pointStep(left.base)
  if (left.people.length === 0 || left.people.length >= minimumBase) return usual
  return [...new Set([usual, 1, coarsest])].find((step) => hides(left, points, step))
}

type Remainder = {
  /** What the index adds up to over those who have one: exact, and with every item counted. */
  readonly sum: number
  readonly base: number
  readonly items: number
  /** Who did not answer every item: each answer from 0 to 100, and how often too many it stands in the index. */
  readonly people: readonly { readonly excess: number; readonly answers: readonly number[] }[]
}

function remainderOf(items: readonly ScaleItem[], values: Float64Array): Remainder {
  let [sum, base] = [0, 0]
  const people: { excess: number; answers: readonly number[] }[] = []
  values.forEach((value, person) => {
    const isCounted = !Number.isNaN(value)
    if (isCounted) {
      sum += value
      base += 1
    }
    const answers = items.flatMap(({ values: given, worst, best }) => {
      const answer = stretched(given[person] ?? Number.NaN, { worst, best })
      return Number.isNaN(answer) ? [] : [answer]
    })
    if (answers.length === 0 || answers.length === items.length) return
    people.push({ answers, excess: isCounted ? items.length / answers.length - 1 : -1 })
  })
  return { sum, base, items: items.length, people }
}

/** Whether steps so coarse leave at least two points possible for every answer of the remainder. */
function hides(
  { sum, base, items, people }: Remainder,
  points: readonly number[],
  step: number,
): boolean {
  if (base === 0) return true
  const answers = people.flatMap(({ excess, answers: own }) => own.map((at) => ({ excess, at })))
  const exact = answers.reduce((all, { excess, at }) => all + excess * at, 0)
  const printed = Math.round(sum / base / step) * step
  const told = (bound: number) => items * base * (bound - sum / base) + exact
  const [least, most] = [told(printed - step / 2), told(printed + step / 2)]
  const stride = Math.max(...answers.map(({ excess }) => Math.abs(excess))) * widestGap(points)
  const all = answers.map(({ excess }) => rangeOf(excess))
  const lowest = all.reduce((whole, { low }) => whole + low, 0)
  const highest = all.reduce((whole, { high }) => whole + high, 0)
  return answers.every(({ excess }) => {
    const { low, high } = rangeOf(excess)
    const others = { low: lowest - low, high: highest - high }
    const possible = points.filter((at) =>
      isReached({ low: least - excess * at, high: most - excess * at }, others, stride),
    )
    return possible.length >= 2
  })
}

/** What one answer adds at least and at most. */
function rangeOf(excess: number): Interval {
  return { low: Math.min(0, 100 * excess), high: Math.max(0, 100 * excess) }
}

/**
 * Whether the other answers can add up to something from `low` to below `high`. They go from their least to their greatest sum in
 * strides no longer than `stride`, so that nothing wider is stepped over.
 */
function isReached({ low, high }: Interval, others: Interval, stride: number): boolean {
  if (low > others.high + rounding || high <= others.low + rounding) return false
  const holdsAnEnd = low <= others.low || high > others.high + rounding
  return holdsAnEnd || high - low >= stride
}

/** The last bits of sums, which must not make something possible that is not. */
const rounding = 1e-9

function widestGap(points: readonly number[]): number {
  const inOrder = points.toSorted((one, other) => one - other)
  return Math.max(...inOrder.slice(1).map((at, index) => at - (inOrder[index] ?? 0)))
}

function stretched(point: number, { worst, best }: Pick<ScaleItem, 'worst' | 'best'>): number {
  return (100 * (point - worst)) / (best - worst)
}
