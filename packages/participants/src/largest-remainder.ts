/**
 * Shares `total` seats out in proportion to `weights` (Hare/Niemeyer, largest remainder): everybody gets the whole part of
 * their quota, and the rest goes one each to the largest remainders, the earlier first among equals. Whole numbers
 * throughout, so that nothing is lost to rounding. Weights are whole and not negative; all 0: nobody gets anything.
 */
export function largestRemainder(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((before, weight) => before + weight, 0)
  if (sum === 0) return weights.map(() => 0)
  const whole = weights.map((weight) => Math.floor((total * weight) / sum))
  const left = total - whole.reduce((before, seats) => before + seats, 0)
  const next = weights
    .map((weight, index) => ({ index, remainder: (total * weight) % sum }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, left)
  const favoured = new Set(next.map(({ index }) => index))
  return whole.map((seats, index) => seats + (favoured.has(index) ? 1 : 0))
}
