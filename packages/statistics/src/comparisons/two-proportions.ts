import { criticalZ } from '../intervals/critical-value.ts'
import { usualLevel, type Interval } from '../intervals/interval.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { normalPValue, type Alternative } from './alternative.ts'

/** So many of so many; of weighted answers the effective number of cases and the weighted share of it. */
export type CountOf = { readonly count: number; readonly base: number }

export type TwoProportionsTest = {
  readonly shares: readonly [number, number]
  /** First − second. */
  readonly difference: number
  readonly interval: Interval
  /** Pearson's X² with one degree of freedom. */
  readonly statistic: number
  readonly z: number
  readonly pValue: number
}

/**
 * Whether two shares differ: R's `prop.test(counts, bases, correct)`. The test pools the shares; the interval of their
 * difference does not (Wald), and ends at −1 and 1. `continuity` takes half a case off in each group, at most the difference.
 * Refuses groups in which everybody or nobody counts.
 */
export function compareProportions(
  first: CountOf,
  second: CountOf,
  options: {
    readonly alternative?: Alternative
    readonly level?: number
    readonly continuity?: boolean
  } = {},
): TwoProportionsTest | Refusal {
  const { alternative = 'twoSided', level = usualLevel, continuity = false } = options
  if (first.base <= 0 || second.base <= 0) return refuse('tooFewCases')
  const p1 = first.count / first.base
  const p2 = second.count / second.base
  const pooled = (first.count + second.count) / (first.base + second.base)
  if (pooled <= 0 || pooled >= 1) return refuse('noVariation')
  const perCase = 1 / first.base + 1 / second.base
  const difference = p1 - p2
  const correction = continuity ? Math.min(perCase / 2, Math.abs(difference)) : 0
  const size = (Math.abs(difference) - correction) / Math.sqrt(pooled * (1 - pooled) * perCase)
  const z = Math.sign(difference) * size
  const error = Math.sqrt((p1 * (1 - p1)) / first.base + (p2 * (1 - p2)) / second.base)
  const half = criticalZ(alternative === 'twoSided' ? level : 2 * level - 1) * error + correction
  return {
    shares: [p1, p2],
    difference,
    interval: {
      low: alternative === 'less' ? -1 : Math.max(-1, difference - half),
      high: alternative === 'greater' ? 1 : Math.min(1, difference + half),
    },
    statistic: z ** 2,
    z,
    pValue: normalPValue(z, alternative),
  }
}
