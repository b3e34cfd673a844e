import { sumOf } from '../sum.ts'

/** Number, mean and variance (divided by n − 1) of a sample; the variance of fewer than two numbers is NaN. */
export type Moments = { readonly size: number; readonly mean: number; readonly variance: number }

/** In two passes, so that a large mean does not swallow a small variance. */
export function momentsOf(sample: Float64Array): Moments {
  const size = sample.length
  const mean = sumOf(sample) / size
  const squares = sumOf(sample.map((value) => (value - mean) ** 2))
  return { size, mean, variance: size < 2 ? Number.NaN : squares / (size - 1) }
}

/** The sum of squared deviations from the mean; nothing for a single number. */
export function squaresOf({ size, variance }: Moments): number {
  return size < 2 ? 0 : (size - 1) * variance
}
