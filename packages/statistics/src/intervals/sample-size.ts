import { criticalZ } from './critical-value.ts'
import { usualLevel } from './interval.ts'

/** What a survey is to find out about one share. */
export type PrecisionGoal = {
  /** Half the width of the interval, 0.03 for ± 3 percentage points; positive. */
  readonly margin: number
  /** The share that is expected; 0.5 needs the largest sample. */
  readonly share?: number
  readonly level?: number
  /** How many people there are (Grundgesamtheit); without it more than can be counted. */
  readonly population?: number
}

/**
 * How many answers a share needs (Cochran 1977, section 4.4): n₀ = z² p (1 − p) / e², and n₀ / (1 + (n₀ − 1) / N) of a finite
 * population. `exact` is the figure of the formula, `needed` the next whole number. Answers, not letters: divide by the
 * response that is expected.
 */
export function sampleSize(goal: PrecisionGoal): {
  readonly infinite: number
  readonly exact: number
  readonly needed: number
} {
  const { margin, share = 0.5, level = usualLevel, population = Infinity } = goal
  const infinite = (criticalZ(level) ** 2 * share * (1 - share)) / margin ** 2
  const exact = infinite / (1 + (infinite - 1) / population)
  return { infinite, exact, needed: Math.ceil(exact) }
}

/**
 * The margin that `size` answers reach, with the finite population correction (N − n) / (N − 1): half the width of Wald's
 * interval around `share`.
 */
export function marginOfError(
  size: number,
  { share = 0.5, level = usualLevel, population = Infinity }: Omit<PrecisionGoal, 'margin'> = {},
): number {
  const finite = population === Infinity ? 1 : (population - size) / (population - 1)
  return criticalZ(level) * Math.sqrt(((share * (1 - share)) / size) * finite)
}
