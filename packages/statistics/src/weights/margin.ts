import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import { sumOf } from '../sum.ts'

/** A distribution that is known of the population (Randverteilung), such as that of age groups in the register. */
export type Margin = {
  /** The category of each row, an index into `totals`. */
  readonly codes: Int32Array
  /** How many of the population belong to each category. */
  readonly totals: Float64Array
}

/** The weights of each category added up, or why they cannot be fitted to the margin. */
export function sumsOfMargin(
  weights: Float64Array,
  { codes, totals }: Margin,
): Float64Array | Refusal {
  const sums = new Float64Array(totals.length)
  for (let row = 0; row < weights.length; row += 1) {
    const weight = weights[row] ?? 0
    if (weight === 0) continue
    const code = codes[row] ?? -1
    if (code < 0 || !((totals[code] ?? 0) > 0)) return refuse('unknownCategory')
    sums[code] = (sums[code] ?? 0) + weight
  }
  if (totals.some((total, code) => total > 0 && sums[code] === 0)) return refuse('emptyCategory')
  return sums
}

/** The first reason why weights cannot be fitted to all margins together. */
export function marginsRefusal(
  weights: Float64Array,
  margins: readonly Margin[],
): Refusal | undefined {
  for (const margin of margins) {
    const sums = sumsOfMargin(weights, margin)
    if (isRefusal(sums)) return sums
  }
  const all = margins.map(({ totals }) => sumOf(totals))
  const [first = 0] = all
  return all.some((total) => Math.abs(total - first) > 1e-6 * first)
    ? refuse('totalsDisagree')
    : undefined
}
