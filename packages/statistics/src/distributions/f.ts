import betainc from '@stdlib/math-base-special-betainc'
import { betaQuantile } from './beta.ts'
import { chiSquareCdf, chiSquareQuantile, chiSquareUpperTail } from './chi-square.ts'

/** P(X ≤ x) of the F distribution; degrees of freedom may be fractional, those of the denominator infinite. */
export function fCdf(x: number, df1: number, df2: number): number {
  if (x <= 0) return 0
  return df2 === Infinity ? chiSquareCdf(df1 * x, df1) : betaTail(df1 * x, df1, df2, 'lower')
}

/** P(X > x), computed directly, so that tiny probabilities keep their digits. */
export function fUpperTail(x: number, df1: number, df2: number): number {
  if (x <= 0) return 1
  return df2 === Infinity ? chiSquareUpperTail(df1 * x, df1) : betaTail(df1 * x, df1, df2, 'upper')
}

/** Of two forms that are equal the one whose argument keeps its digits, being further from 1. */
function betaTail(x: number, df1: number, df2: number, tail: 'lower' | 'upper'): number {
  return x < df2
    ? betainc(x / (x + df2), df1 / 2, df2 / 2, true, tail === 'upper')
    : betainc(df2 / (x + df2), df2 / 2, df1 / 2, true, tail === 'lower')
}

/** The x with P(X ≤ x) = p, by way of the beta distribution, from the side on which it keeps its digits. */
export function fQuantile(p: number, df1: number, df2: number): number {
  if (df2 === Infinity) return chiSquareQuantile(p, df1) / df1
  if (p > 0.5) return 1 / fQuantile(1 - p, df2, df1)
  const share = betaQuantile(p, df1 / 2, df2 / 2)
  return (df2 * share) / (df1 * (1 - share))
}
