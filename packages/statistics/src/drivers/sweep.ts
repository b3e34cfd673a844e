import type { Table } from '../tables/table.ts'

/** Of a driver's differences, less than this is its own: it follows from the others. */
const leastOwn = 1e-10

/**
 * The sweep operator (Goodnight 1979) on a symmetric matrix. After sweeping the correlations of drivers and outcome at some
 * drivers, their rows and columns hold the inverse of their correlations, the column of the outcome their standardised
 * coefficients, and its diagonal 1 − R². Undefined if this driver follows from those swept before.
 */
export function sweep(matrix: Table, at: number): Table | undefined {
  const row = matrix[at] ?? []
  const pivot = row[at] ?? 0
  if (!(pivot > leastOwn)) return undefined
  return matrix.map((cells, r) => {
    const factor = (cells[at] ?? 0) / pivot
    if (r === at) return cells.map((cell, c) => (c === at ? 1 / pivot : cell / pivot))
    return cells.map((cell, c) => (c === at ? -factor : cell - factor * (row[c] ?? 0)))
  })
}
