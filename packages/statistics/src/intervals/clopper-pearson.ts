import { betaQuantile } from '../distributions/beta.ts'
import { usualLevel, type Interval } from './interval.ts'

/**
 * Exact interval of a share (Clopper and Pearson 1934): R's `binom.test(count, base)`. It covers the truth at least as often
 * as `level` says, and mostly more often. `base` must be positive and `count` between 0 and it.
 */
export function clopperPearsonInterval(count: number, base: number, level = usualLevel): Interval {
  const tail = (1 - level) / 2
  return {
    low: count === 0 ? 0 : betaQuantile(tail, count, base - count + 1),
    high: count === base ? 1 : betaQuantile(1 - tail, count + 1, base - count),
  }
}
