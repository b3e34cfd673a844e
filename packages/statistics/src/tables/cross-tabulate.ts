import type { Table } from './table.ts'

/** Answers to one question: the place of each in a list of `size` categories, negative where there is none. */
export type Coded = { readonly codes: Int32Array; readonly size: number }

/**
 * How many cases, or what weight, fall into each cell. Cases without an answer to one of the two count nowhere. Both columns
 * and the weights go by the same cases.
 */
export function crossTabulate(rows: Coded, columns: Coded, weights?: Float64Array): Table {
  const table = Array.from({ length: rows.size }, () =>
    Array.from({ length: columns.size }, () => 0),
  )
  rows.codes.forEach((row, index) => {
    const column = columns.codes[index] ?? -1
    const cells = table[row]
    if (cells === undefined || column < 0) return
    cells[column] = (cells[column] ?? 0) + (weights ? (weights[index] ?? 0) : 1)
  })
  return table
}
