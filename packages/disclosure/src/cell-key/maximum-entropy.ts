/** From `lower` to `upper`, both included. */
export type VarianceRange = { readonly lower: number; readonly upper: number }

/**
 * The variances that distributions of mean 0 over these changes can have. Least if only the nearest changes on both sides
 * occur, most if only the farthest do: -a b for two changes a < 0 < b.
 */
export function possibleVariances(changes: readonly number[]): VarianceRange {
  const [near, far] = pairsOf(changes)
  return { lower: Math.abs(near[0] * near[1]), upper: Math.abs(far[0] * far[1]) }
}

type Pair = readonly [below: number, above: number]

function pairsOf(changes: readonly number[]): readonly [near: Pair, far: Pair] {
  const below = changes.filter((change) => change <= 0)
  const above = changes.filter((change) => change >= 0)
  return [
    [Math.max(...below), Math.min(...above)],
    [Math.min(...below), Math.max(...above)],
  ]
}

/** So near to the least or largest variance the distribution is that of the two changes alone. */
const edge = 1e-9

/**
 * Of all distributions of mean 0 and this variance the one that says least beyond that: probabilities proportional to
 * exp(a d + b d²) (maximum entropy; Giessing 2016). The variance must be possible.
 */
export function maximumEntropy(changes: readonly number[], variance: number): readonly number[] {
  const { lower, upper } = possibleVariances(changes)
  const [near, far] = pairsOf(changes)
  if (variance <= lower + edge) return twoChanges(changes, near)
  if (variance >= upper - edge) return twoChanges(changes, far)
  return exponential(changes, variance)
}

function twoChanges(changes: readonly number[], [below, above]: Pair): readonly number[] {
  if (below === above) return changes.map((change) => Number(change === below))
  return changes.map((change) => {
    if (change === below) return above / (above - below)
    return change === above ? -below / (above - below) : 0
  })
}

const precise = 1e-10
const roundingError = 1e-12
const mostSteps = 500

/** Newton's method on the dual, which is convex: the logarithm of the sum of exp(a d + b (d² - variance)). */
function exponential(changes: readonly number[], variance: number): readonly number[] {
  let point = dualAt(changes, variance, 0, 0)
  for (let step = 0; step < mostSteps; step += 1) {
    const { a, b, probabilities } = point
    const mean = (of: (change: number) => number) =>
      changes.reduce((sum, change, index) => sum + (probabilities[index] ?? 0) * of(change), 0)
    const [first, second] = [mean((d) => d), mean((d) => d * d)]
    const excess = second - variance
    if (Math.abs(first) < precise && Math.abs(excess) < precise) return probabilities
    const aa = second - first ** 2
    const ab = mean((d) => d ** 3) - first * second
    const bb = mean((d) => d ** 4) - second ** 2
    const determinant = aa * bb - ab * ab
    const da = (ab * excess - bb * first) / determinant
    const db = (ab * first - aa * excess) / determinant
    const before = point
    let length = 1
    do {
      point = dualAt(changes, variance, a + length * da, b + length * db)
      length /= 2
    } while (point.value > before.value + roundingError && length > precise)
  }
  throw new Error(`No distribution of variance ${variance} was found for ${changes.join()}`)
}

function dualAt(changes: readonly number[], variance: number, a: number, b: number) {
  const exponents = changes.map((d) => a * d + b * (d * d - variance))
  const largest = Math.max(...exponents)
  const weights = exponents.map((exponent) => Math.exp(exponent - largest))
  const sum = weights.reduce((before, weight) => before + weight, 0)
  return {
    a,
    b,
    value: largest + Math.log(sum),
    probabilities: weights.map((weight) => weight / sum),
  }
}
