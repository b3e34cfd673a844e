import betainc from '@stdlib/math-base-special-betainc'
import quantile from '@stdlib/stats-base-dists-t-quantile'
import { normalQuantile, normalUpperTail } from './normal.ts'

/** P(T ≤ x) of Student's t with `df` degrees of freedom, fractional or infinite. */
export function studentTCdf(x: number, df: number): number {
  return studentTUpperTail(-x, df)
}

/** P(T > x), computed directly, so that tiny probabilities keep their digits. */
export function studentTUpperTail(x: number, df: number): number {
  if (df === Infinity) return normalUpperTail(x)
  if (x < 0) return 1 - studentTUpperTail(-x, df)
  const square = x * x
  // Each of the two forms loses digits where its argument comes close to 1.
  return square < df
    ? betainc(square / (df + square), 0.5, df / 2, true, true) / 2
    : betainc(df / (df + square), df / 2, 0.5) / 2
}

/** P(|T| > |x|), the p-value of a two-sided test. */
export function studentTTwoSided(x: number, df: number): number {
  return 2 * studentTUpperTail(Math.abs(x), df)
}

/** The t with P(T ≤ t) = p. */
export function studentTQuantile(p: number, df: number): number {
  return df === Infinity ? normalQuantile(p) : quantile(p, df)
}
