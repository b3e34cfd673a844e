import { gammaTails, gammaWeight, logGamma } from './incomplete-gamma.ts'

/** P(X ≤ x) of the gamma distribution with mean `shape * scale`, both positive. */
export function gammaCdf(x: number, shape: number, scale: number): number {
  return x <= 0 ? 0 : gammaTails(x / scale, shape).lower
}

/** P(X > x), computed directly, so that tiny probabilities keep their digits. */
export function gammaUpperTail(x: number, shape: number, scale: number): number {
  return x <= 0 ? 1 : gammaTails(x / scale, shape).upper
}

/** The x with P(X ≤ x) = p: Newton's steps, halved into a bracket where they leave it or go far. */
export function gammaQuantile(p: number, shape: number, scale: number): number {
  if (p <= 0) return 0
  if (p >= 1) return Infinity
  let low = 0
  let high = Infinity
  let x = smallQuantile(p, shape)
  for (let step = 0; step < 200; step += 1) {
    const { lower, upper } = gammaTails(x, shape)
    const excess = p <= 0.5 ? lower - p : 1 - p - upper
    if (excess > 0) high = x
    else low = x
    const density = (gammaWeight(x, shape) * shape) / x
    const newton = x - excess / density
    const next = newton > low && newton < Math.min(high, 4 * x) ? newton : between(low, high, x)
    if (Math.abs(next - x) <= 1e-15 * x) return next * scale
    x = next
  }
  return x * scale
}

/** A start from below: exact for small x, where e^-x is nearly 1. */
function smallQuantile(p: number, shape: number): number {
  return Math.exp((Math.log(p) + logGamma(shape + 1)) / shape)
}

function between(low: number, high: number, x: number): number {
  return high === Infinity ? 2 * x : (low + high) / 2
}
