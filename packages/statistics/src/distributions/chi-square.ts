import { gammaCdf, gammaQuantile, gammaUpperTail } from './gamma.ts'

/** P(X ≤ x) of the chi-square distribution with `df` degrees of freedom, fractional allowed. */
export function chiSquareCdf(x: number, df: number): number {
  return gammaCdf(x, df / 2, 2)
}

/** P(X > x), computed directly, so that tiny probabilities keep their digits. */
export function chiSquareUpperTail(x: number, df: number): number {
  return gammaUpperTail(x, df / 2, 2)
}

/** The x with P(X ≤ x) = p. */
export function chiSquareQuantile(p: number, df: number): number {
  return gammaQuantile(p, df / 2, 2)
}
