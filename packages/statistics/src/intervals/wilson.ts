import { criticalZ } from './critical-value.ts'
import { usualLevel, type Interval } from './interval.ts'

/**
 * Interval of a share by Wilson's score method (Wilson 1927; Newcombe 1998, method 3): R's
 * `prop.test(count, base, correct = FALSE)`. It stays within 0 and 1 and is right for small bases and for 0 of n.
 *
 * Of weighted answers, `base` is the effective number of cases and `count` the weighted share of it; both may be fractional.
 * `base` must be positive and `count` between 0 and it.
 */
export function wilsonInterval(count: number, base: number, level = usualLevel): Interval {
  const z = criticalZ(level)
  return {
    low: count === 0 ? 0 : scoreBound(count / base, base, -z),
    high: count === base ? 1 : scoreBound(count / base, base, z),
  }
}

/**
 * Wilson's interval with continuity correction (Newcombe 1998, method 4): R's `prop.test(count, base)`. As there, half a
 * case is corrected, and less where the count is nearer than that to half of the base.
 */
export function correctedWilsonInterval(count: number, base: number, level = usualLevel): Interval {
  const z = criticalZ(level)
  const correction = Math.min(0.5, Math.abs(count - base / 2))
  const below = (count - correction) / base
  const above = (count + correction) / base
  return {
    low: below <= 0 ? 0 : scoreBound(below, base, -z),
    high: above >= 1 ? 1 : scoreBound(above, base, z),
  }
}

function scoreBound(share: number, base: number, z: number): number {
  const centre = share + (z * z) / (2 * base)
  const spread = z * Math.sqrt((share * (1 - share)) / base + (z * z) / (4 * base * base))
  return Math.min(1, Math.max(0, (centre + spread) / (1 + (z * z) / base)))
}
