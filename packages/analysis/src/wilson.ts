/** Bounds of a share, 0 to 1. */
export type Interval = { readonly low: number; readonly high: number }

/** 97.5 % quantile of the standard normal distribution. */
const z = 1.959963984540054

/**
 * 95 % confidence interval of a share by Wilson's score method (1927), without continuity correction: R's
 * `prop.test(count, base, correct = FALSE)`. It stays within 0 and 1 and is right for small bases and for 0 of n.
 * Only meaningful for a random sample; `base` must be positive.
 */
export function wilsonInterval(count: number, base: number): Interval {
  const share = count / base
  const denominator = 1 + (z * z) / base
  const centre = (share + (z * z) / (2 * base)) / denominator
  const half =
    (z * Math.sqrt((share * (1 - share)) / base + (z * z) / (4 * base * base))) / denominator
  return {
    low: count === 0 ? 0 : Math.max(0, centre - half),
    high: count === base ? 1 : Math.min(1, centre + half),
  }
}
