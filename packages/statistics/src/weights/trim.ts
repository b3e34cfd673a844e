import { refuse, type Refusal } from '../refusal.ts'

/** Bounds of weights, in the units of the weights. */
export type TrimmingBounds = { readonly lower?: number; readonly upper?: number }

/**
 * Cuts weights off at their bounds (Trimmen) and spreads what was cut off evenly over the others, so that the sum stays
 * (Potter 1990): R's `trimWeights`. This may lift others over the bound: `strict` repeats it until none is outside. Refused: if
 * nothing is left to spread it over.
 */
export function trimWeights(
  weights: Float64Array,
  { lower = -Infinity, upper = Infinity }: TrimmingBounds,
  strict = false,
): Float64Array | Refusal {
  let trimmed = weights
  // Each round leaves fewer weights within the bounds, so that it ends.
  for (;;) {
    const inside = trimmed.reduce((n, weight) => n + (weight < lower || weight > upper ? 0 : 1), 0)
    if (inside === trimmed.length) return trimmed
    if (inside === 0) return refuse('notConverged')
    trimmed = trimOnce(trimmed, lower, upper, inside)
    if (!strict) return trimmed
  }
}

function trimOnce(
  weights: Float64Array,
  lower: number,
  upper: number,
  inside: number,
): Float64Array {
  let cut = 0
  for (const weight of weights) cut += weight - Math.max(lower, Math.min(weight, upper))
  return weights.map((weight) => {
    if (weight > upper) return upper
    return weight < lower ? lower : weight + cut / inside
  })
}
