import { sumOf } from '../sum.ts'
import type { Alternative } from './alternative.ts'
import { logFactorials } from './log-factorials.ts'

/** Two results that should be equally likely differ by rounding; R allows the same. */
export const likelihoodTolerance = 1e-7

/**
 * The exact p-value of `count` successes in `trials` if each succeeds with `probability`: R's `binom.test`. Two-sided it is
 * the probability of all results that are not more likely than what was observed. Whole numbers, `probability` above 0 and
 * below 1.
 */
export function binomialTest(
  count: number,
  trials: number,
  probability: number,
  alternative: Alternative = 'twoSided',
): number {
  const probabilities = binomialProbabilities(trials, probability)
  switch (alternative) {
    case 'twoSided': {
      const limit = (probabilities[count] ?? 0) * (1 + likelihoodTolerance)
      return Math.min(1, sumOf(probabilities.filter((each) => each <= limit)))
    }
    case 'less':
      return sumOf(probabilities.slice(0, count + 1))
    case 'greater':
      return sumOf(probabilities.slice(count))
    default:
      return alternative satisfies never
  }
}

function binomialProbabilities(trials: number, probability: number): readonly number[] {
  const logs = logFactorials(trials)
  const log = (n: number) => logs[n] ?? 0
  const success = Math.log(probability)
  const failure = Math.log1p(-probability)
  return Array.from({ length: trials + 1 }, (_, k) => {
    const rest = trials - k
    return Math.exp(log(trials) - log(k) - log(rest) + k * success + rest * failure)
  })
}
