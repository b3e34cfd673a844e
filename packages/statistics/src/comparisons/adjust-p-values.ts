/** How p-values are raised where many tests are made at once. */
export type Adjustment = 'bonferroni' | 'holm' | 'hochberg' | 'hommel' | 'BH' | 'BY'

/**
 * Adjusted p-values in the order they came in: R's `p.adjust`. Bonferroni, Holm (1979), Hochberg (1988) and Hommel (1988) keep
 * the probability of a single false finding below the level; BH (Benjamini and Hochberg 1995) and BY (Benjamini and Yekutieli
 * 2001) the share of false findings. Holm is the usual one: it assumes nothing.
 */
export function adjustPValues(
  pValues: readonly number[],
  adjustment: Adjustment = 'holm',
): readonly number[] {
  const order = pValues
    .map((_, index) => index)
    .sort((a, b) => valueAt(pValues, a) - valueAt(pValues, b))
  const adjusted = adjustSorted(
    order.map((index) => valueAt(pValues, index)),
    adjustment,
  )
  const result = pValues.map(() => 1)
  order.forEach((index, rank) => {
    result[index] = Math.min(1, valueAt(adjusted, rank))
  })
  return result
}

/** `sorted` has the smallest first; what comes back may exceed 1. */
function adjustSorted(sorted: readonly number[], adjustment: Adjustment): readonly number[] {
  const n = sorted.length
  switch (adjustment) {
    case 'bonferroni':
      return sorted.map((p) => n * p)
    case 'holm':
      return neverFalling(sorted.map((p, index) => (n - index) * p))
    case 'hochberg':
      return neverAboveNext(sorted.map((p, index) => (n - index) * p))
    case 'hommel':
      return hommel(sorted)
    case 'BH':
      return neverAboveNext(sorted.map((p, index) => (n / (index + 1)) * p))
    case 'BY': {
      const harmonic = sorted.reduce((sum, _, index) => sum + 1 / (index + 1), 0)
      return neverAboveNext(sorted.map((p, index) => ((harmonic * n) / (index + 1)) * p))
    }
    default:
      return adjustment satisfies never
  }
}

/**
 * Hommel's procedure as Wright (1992) computes it: for every number m of hypotheses that may be true together, the smallest
 * m p / rank of Simes' test among the m largest p-values bounds the adjusted ones from below.
 */
function hommel(sorted: readonly number[]): readonly number[] {
  const n = sorted.length
  const simes = Math.min(...sorted.map((p, index) => (n * p) / (index + 1)))
  let adjusted = sorted.map(() => simes)
  for (let m = n - 1; m >= 2; m -= 1) {
    const split = n - m + 1
    const least = Math.min(...sorted.slice(split).map((p, index) => (m * p) / (index + 2)))
    const head = sorted.slice(0, split).map((p) => Math.min(m * p, least))
    const rest = head.at(-1) ?? 0
    adjusted = adjusted.map((before, index) => Math.max(before, head[index] ?? rest))
  }
  return adjusted.map((value, index) => Math.max(value, valueAt(sorted, index)))
}

function neverFalling(values: readonly number[]): readonly number[] {
  let highest = 0
  return values.map((value) => (highest = Math.max(highest, value)))
}

function neverAboveNext(values: readonly number[]): readonly number[] {
  let lowest = Infinity
  return values
    .toReversed()
    .map((value) => (lowest = Math.min(lowest, value)))
    .toReversed()
}

function valueAt(values: readonly number[], index: number): number {
  return values[index] ?? Number.NaN
}
