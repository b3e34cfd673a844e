import { sumOf } from '../sum.ts'

/** The probabilities of a statistic of ranks that takes the values 0, 1, 2, …, counted out over all equally likely orders. */
export type CountedDistribution = Float64Array

/** P(X ≤ x) and P(X ≥ x), each including x. */
export function tailsAt(
  distribution: CountedDistribution,
  x: number,
): { readonly lower: number; readonly upper: number } {
  return { lower: sumOf(distribution.subarray(0, x + 1)), upper: sumOf(distribution.subarray(x)) }
}

/**
 * The distribution of a sum of independent parts, where part k takes each of its values 0, step, 2 step, … (`values` of
 * them) equally likely.
 */
export function sumOfUniform(
  parts: readonly { readonly step: number; readonly values: number }[],
): CountedDistribution {
  let distribution = Float64Array.of(1)
  for (const { step, values } of parts) {
    const next = new Float64Array(distribution.length + step * (values - 1))
    for (let value = 0; value < values; value += 1) {
      distribution.forEach((probability, x) => {
        next[x + step * value] = (next[x + step * value] ?? 0) + probability / values
      })
    }
    distribution = next
  }
  return distribution
}
