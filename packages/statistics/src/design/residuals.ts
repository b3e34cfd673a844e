import type { Adjustment } from './adjustment.ts'
import type { DenseLinearized } from './linearized.ts'

/** What an adjustment leaves unexplained of the contributions to a total. */
export function residuals(
  rows: number,
  contributions: DenseLinearized,
  adjustment: Adjustment,
): DenseLinearized {
  const { width, fill } = contributions
  const { size, terms } = adjustment
  const coefficients = coefficientsOf(rows, contributions, adjustment)
  return {
    kind: 'dense',
    width,
    fill: (row, into) => {
      if (!fill(row, into)) into.fill(0)
      for (const { place, spread } of terms) {
        const at = place[row] ?? -1
        if (at < 0) continue
        const factor = spread[row] ?? 0
        for (let each = 0; each < width; each += 1)
          into[each] = (into[each] ?? 0) - factor * (coefficients[each * size + at] ?? 0)
      }
      return true
    },
  }
}

/** Those of each contribution, one after the other. */
function coefficientsOf(
  rows: number,
  { width, fill }: DenseLinearized,
  { size, terms, coefficients }: Adjustment,
): Float64Array {
  const sums = new Float64Array(width * size)
  const values = new Float64Array(width)
  for (let row = 0; row < rows; row += 1) {
    if (!fill(row, values)) continue
    for (const { place, gather } of terms) {
      const at = place[row] ?? -1
      if (at < 0) continue
      const factor = gather[row] ?? 0
      for (let each = 0; each < width; each += 1) {
        const index = each * size + at
        sums[index] = (sums[index] ?? 0) + factor * (values[each] ?? 0)
      }
    }
  }
  const result = new Float64Array(width * size)
  for (let each = 0; each < width; each += 1)
    result.set(coefficients(sums.subarray(each * size, (each + 1) * size)), each * size)
  return result
}
