import { entryOf, newMatrix, type Matrix } from './matrix.ts'

/**
 * L with L Lᵀ = A for a symmetric matrix without negative eigenvalues. A column that follows from those before it stays 0, so
 * that dependent columns are left out of what is solved with it; `rank` says how many are not.
 */
export type Cholesky = { readonly factor: Matrix; readonly rank: number }

/** What is left of a column below this share of it is rounding. */
const dependent = 1e-11

export function cholesky(matrix: Matrix): Cholesky {
  const size = matrix.rows
  const factor = newMatrix(size)
  let rank = 0
  for (let column = 0; column < size; column += 1) {
    const whole = entryOf(matrix, column, column)
    const rest = whole - dot(factor, column, column, column)
    if (!(rest > dependent * whole)) continue
    rank += 1
    const pivot = Math.sqrt(rest)
    factor.values[column * size + column] = pivot
    for (let row = column + 1; row < size; row += 1)
      factor.values[row * size + column] =
        (entryOf(matrix, row, column) - dot(factor, row, column, column)) / pivot
  }
  return { factor, rank }
}

/** The x with A x = b; 0 for dependent columns. */
export function choleskySolve({ factor }: Cholesky, b: Float64Array): Float64Array {
  return backward(factor, forward(factor, b))
}

/** L⁻¹ b. */
export function forward(factor: Matrix, b: Float64Array): Float64Array {
  const size = factor.rows
  const x = new Float64Array(size)
  for (let row = 0; row < size; row += 1) {
    const pivot = entryOf(factor, row, row)
    if (pivot === 0) continue
    let rest = b[row] ?? 0
    for (let column = 0; column < row; column += 1)
      rest -= entryOf(factor, row, column) * (x[column] ?? 0)
    x[row] = rest / pivot
  }
  return x
}

function backward(factor: Matrix, b: Float64Array): Float64Array {
  const size = factor.rows
  const x = new Float64Array(size)
  for (let row = size - 1; row >= 0; row -= 1) {
    const pivot = entryOf(factor, row, row)
    if (pivot === 0) continue
    let rest = b[row] ?? 0
    for (let below = row + 1; below < size; below += 1)
      rest -= entryOf(factor, below, row) * (x[below] ?? 0)
    x[row] = rest / pivot
  }
  return x
}

/** A⁻¹; noughts in the rows and columns of dependent columns. */
export function choleskyInverse(decomposed: Cholesky): Matrix {
  const size = decomposed.factor.rows
  const inverse = newMatrix(size)
  for (let column = 0; column < size; column += 1) {
    if (entryOf(decomposed.factor, column, column) === 0) continue
    const unit = new Float64Array(size)
    unit[column] = 1
    choleskySolve(decomposed, unit).forEach((value, row) => {
      inverse.values[row * size + column] = value
    })
  }
  return inverse
}

/** Product of two rows, as far as `columns`. */
function dot(factor: Matrix, one: number, other: number, columns: number): number {
  let sum = 0
  for (let column = 0; column < columns; column += 1)
    sum += entryOf(factor, one, column) * entryOf(factor, other, column)
  return sum
}
