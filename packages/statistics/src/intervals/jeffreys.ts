import { betaQuantile } from '../distributions/beta.ts'
import { usualLevel, type Interval } from './interval.ts'

/**
 * Jeffreys' interval of a share (Brown, Cai and DasGupta 2001): quantiles of the beta distribution that has half a case added
 * on both sides, and 0 of 0 and 1 of all as ends. `base` must be positive and `count` between 0 and it.
 */
export function jeffreysInterval(count: number, base: number, level = usualLevel): Interval {
  const tail = (1 - level) / 2
  const bound = (p: number) => betaQuantile(p, count + 0.5, base - count + 0.5)
  return { low: count === 0 ? 0 : bound(tail), high: count === base ? 1 : bound(1 - tail) }
}
