/**
 * Both tails of the gamma distribution with scale 1: P(a, x) by its series and Q(a, x) by its continued fraction, each where it
 * converges fast (Abramowitz and Stegun 6.5.29, 6.5.31); the other one is 1 minus it. `shape` is positive, `x` not negative.
 */
export function gammaTails(
  x: number,
  shape: number,
): { readonly lower: number; readonly upper: number } {
  if (x === 0) return { lower: 0, upper: 1 }
  if (x === Infinity) return { lower: 1, upper: 0 }
  if (x < shape + 1) {
    const lower = gammaWeight(x, shape) * lowerSeries(x, shape)
    return { lower, upper: 1 - lower }
  }
  const upper = gammaWeight(x, shape) * shape * upperFraction(x, shape)
  return { lower: 1 - upper, upper }
}

/**
 * x^a e^-x / Γ(a + 1). For larger shapes by Loader's saddle-point expansion (2000), which does not lose the digits that the
 * difference of large logarithms would.
 */
export function gammaWeight(x: number, shape: number): number {
  if (shape < 16) return Math.exp(shape * Math.log(x) - x - logGamma(shape + 1))
  return Math.exp(-stirlingError(shape) - deviance(shape, x)) / Math.sqrt(2 * Math.PI * shape)
}

/** ln Γ(x) of a positive number. */
export function logGamma(x: number): number {
  let shifted = x
  let product = 1
  for (; shifted < 16; shifted += 1) product *= shifted
  const leading = (shifted - 0.5) * Math.log(shifted) - shifted + Math.log(2 * Math.PI) / 2
  return leading + stirlingError(shifted) - Math.log(product)
}

/** What Stirling's formula for ln Γ(x + 1) leaves over, from 16 on. */
function stirlingError(x: number): number {
  const square = x * x
  return (
    (1 / 12 -
      (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / (1188 * square)) / square) / square) / square) /
    x
  )
}

/** a ln(a / x) + x - a, without cancellation where both are close. */
function deviance(a: number, x: number): number {
  const distance = a - x
  if (Math.abs(distance) >= 0.1 * (a + x)) return a * Math.log(a / x) - distance
  const ratio = distance / (a + x)
  let sum = distance * ratio
  let power = 2 * a * ratio
  for (let odd = 3; ; odd += 2) {
    power *= ratio * ratio
    const next = sum + power / odd
    if (next === sum) return sum
    sum = next
  }
}

function lowerSeries(x: number, shape: number): number {
  let term = 1
  let sum = 1
  for (let next = shape + 1; term > sum * 1e-17; next += 1) {
    term *= x / next
    sum += term
  }
  return sum
}

/** By Lentz's method, as modified by Thompson and Barnett (1986). */
function upperFraction(x: number, shape: number): number {
  const tiny = 1e-300
  let b = x + 1 - shape
  let c = 1 / tiny
  let d = 1 / b
  let fraction = d
  for (let step = 1; step < 1e6; step += 1) {
    const a = -step * (step - shape)
    b += 2
    d = 1 / awayFromNought(a * d + b, tiny)
    c = awayFromNought(b + a / c, tiny)
    const change = c * d
    fraction *= change
    if (Math.abs(change - 1) < 1e-16) break
  }
  return fraction
}

function awayFromNought(value: number, tiny: number): number {
  return Math.abs(value) < tiny ? tiny : value
}
