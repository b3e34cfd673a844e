import { criticalZ } from './critical-value.ts'
import { usualLevel, type Interval } from './interval.ts'

/**
 * The schoolbook interval of a share, the share and z of its standard errors on both sides. It is nothing wide for 0 of n and
 * may leave 0 and 1: to compare with, not to publish. `base` must be positive.
 */
export function waldInterval(count: number, base: number, level = usualLevel): Interval {
  const share = count / base
  return around(share, Math.sqrt((share * (1 - share)) / base), level)
}

/**
 * Wald's interval after z²/2 cases were added on both sides (Agresti and Coull 1998). It too may leave 0 and 1. `base` must be
 * positive.
 */
export function agrestiCoullInterval(count: number, base: number, level = usualLevel): Interval {
  const added = criticalZ(level) ** 2
  return waldInterval(count + added / 2, base + added, level)
}

/** An estimate and z of its standard errors on both sides. */
export function around(estimate: number, standardError: number, level = usualLevel): Interval {
  const half = criticalZ(level) * standardError
  return { low: estimate - half, high: estimate + half }
}
