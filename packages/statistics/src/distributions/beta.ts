import betainc from '@stdlib/math-base-special-betainc'
import quantile from '@stdlib/stats-base-dists-beta-quantile'

/** P(X ≤ x) of the beta distribution with shapes `a` and `b`, both positive. */
export function betaCdf(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  return x >= 1 ? 1 : betainc(x, a, b)
}

/** P(X > x), computed directly, so that tiny probabilities keep their digits. */
export function betaUpperTail(x: number, a: number, b: number): number {
  if (x <= 0) return 1
  return x >= 1 ? 0 : betainc(x, a, b, true, true)
}

/** The x with P(X ≤ x) = p. */
export function betaQuantile(p: number, a: number, b: number): number {
  return quantile(p, a, b)
}
