import type { Adjustment } from '../design/adjustment.ts'
import { sumOf } from '../sum.ts'

/** A margin as it was left behind by raking: the category of each row, -1 for none, and the weights after its last turn. */
export type RakedMargin = {
  readonly codes: Int32Array
  readonly count: number
  readonly weights: Float64Array
}

/** So many rounds are enough for the residuals, which need no more digits than a standard error; R does as many. */
const rounds = 10

/**
 * Contributions less the mean of their category, of one margin after the other and round about (Deville, Särndal and Sautory
 * 1993). What the rounds do to the rows follows from the sums of the categories alone, so that only these are kept.
 */
export function rakingAdjustment(margins: readonly RakedMargin[]): Adjustment {
  const starts = margins.map((_, index) => sumOf(margins.slice(0, index).map(({ count }) => count)))
  const size = sumOf(margins.map(({ count }) => count))
  const overlap = overlaps(margins, starts, size)
  const cases = casesOf(margins, starts, size)
  return {
    size,
    terms: margins.map(({ codes, weights }, index) => ({
      place: codes.map((code) => (code < 0 ? -1 : code + (starts[index] ?? 0))),
      gather: weights.map((weight) => (weight === 0 ? 0 : 1 / weight)),
      spread: weights,
    })),
    coefficients: (sums) => {
      const result = new Float64Array(size)
      for (let round = 0; round < rounds; round += 1)
        margins.forEach(({ count }, index) => {
          const start = starts[index] ?? 0
          const means = new Float64Array(count)
          for (let code = 0; code < count; code += 1) {
            const at = start + code
            let rest = sums[at] ?? 0
            for (let other = 0; other < size; other += 1)
              rest -= (overlap[at * size + other] ?? 0) * (result[other] ?? 0)
            means[code] = (cases[at] ?? 0) > 0 ? rest / (cases[at] ?? 1) : 0
          }
          means.forEach((mean, code) => {
            result[start + code] = (result[start + code] ?? 0) + mean
          })
        })
      return result
    },
  }
}

/** For each two categories, the sum over the rows of both of the one's weight by the other's. */
function overlaps(
  margins: readonly RakedMargin[],
  starts: readonly number[],
  size: number,
): Float64Array {
  const sums = new Float64Array(size * size)
  margins.forEach((one, oneIndex) =>
    margins.forEach((other, otherIndex) => {
      for (let row = 0; row < one.codes.length; row += 1) {
        const weight = one.weights[row] ?? 0
        const from = one.codes[row] ?? -1
        const to = other.codes[row] ?? -1
        if (weight === 0 || from < 0 || to < 0) continue
        const at = ((starts[oneIndex] ?? 0) + from) * size + (starts[otherIndex] ?? 0) + to
        sums[at] = (sums[at] ?? 0) + (other.weights[row] ?? 0) / weight
      }
    }),
  )
  return sums
}

function casesOf(
  margins: readonly RakedMargin[],
  starts: readonly number[],
  size: number,
): Float64Array {
  const cases = new Float64Array(size)
  margins.forEach(({ codes, weights }, index) => {
    for (let row = 0; row < codes.length; row += 1) {
      const code = codes[row] ?? -1
      if (weights[row] === 0 || code < 0) continue
      const at = (starts[index] ?? 0) + code
      cases[at] = (cases[at] ?? 0) + 1
    }
  })
  return cases
}
