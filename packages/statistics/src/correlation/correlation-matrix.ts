import type { Table } from '../tables/table.ts'

/**
 * Pearson's correlations of all pairs of columns, without missing values. With weights those of the weighted moments. A column
 * that does not vary has NaN.
 */
export function correlationMatrix(columns: readonly Float64Array[], weights?: Float64Array): Table {
  const standardised = columns.map((column) => standardise(column, weights))
  return standardised.map((one) => standardised.map((other) => product(one, other)))
}

/** Pearson's correlation of two columns. */
export function correlationOf(first: Float64Array, second: Float64Array): number {
  return product(standardise(first), standardise(second))
}

/** So that the product of two columns is their correlation: centred, of length 1, each case times the root of its weight. */
function standardise(column: Float64Array, weights?: Float64Array): Float64Array {
  const weightOf = (index: number) => (weights ? (weights[index] ?? 0) : 1)
  let total = 0
  let sum = 0
  column.forEach((value, index) => {
    total += weightOf(index)
    sum += weightOf(index) * value
  })
  const centred = column.map((value, index) => (value - sum / total) * Math.sqrt(weightOf(index)))
  const length = Math.sqrt(product(centred, centred))
  return centred.map((value) => value / length)
}

function product(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let index = 0; index < one.length; index += 1) {
    sum += (one[index] ?? 0) * (other[index] ?? 0)
  }
  return sum
}
