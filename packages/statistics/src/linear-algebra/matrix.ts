/** A matrix, row by row in one array. */
export type Matrix = {
  readonly rows: number
  readonly columns: number
  readonly values: Float64Array
}

/** A matrix of noughts. */
export function newMatrix(rows: number, columns = rows): Matrix {
  return { rows, columns, values: new Float64Array(rows * columns) }
}

/** A matrix by its entries. */
export function matrixOf(
  rows: number,
  columns: number,
  entry: (row: number, column: number) => number,
): Matrix {
  const matrix = newMatrix(rows, columns)
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      matrix.values[row * columns + column] = entry(row, column)
  return matrix
}

export function entryOf({ columns, values }: Matrix, row: number, column: number): number {
  return values[row * columns + column] ?? 0
}

export function diagonalOf(matrix: Matrix): Float64Array {
  return Float64Array.from({ length: matrix.rows }, (_, index) => entryOf(matrix, index, index))
}

/** A Aᵀ-like change of coordinates of a covariance: B V Bᵀ, for the linear combinations in the rows of B. */
export function transformed(covariance: Matrix, by: Matrix): Matrix {
  return product(product(by, covariance), transposed(by))
}

export function product(left: Matrix, right: Matrix): Matrix {
  const result = newMatrix(left.rows, right.columns)
  for (let row = 0; row < left.rows; row += 1)
    for (let inner = 0; inner < left.columns; inner += 1) {
      const factor = entryOf(left, row, inner)
      if (factor === 0) continue
      for (let column = 0; column < right.columns; column += 1)
        result.values[row * right.columns + column] =
          entryOf(result, row, column) + factor * entryOf(right, inner, column)
    }
  return result
}

export function transposed(matrix: Matrix): Matrix {
  return matrixOf(matrix.columns, matrix.rows, (row, column) => entryOf(matrix, column, row))
}

/** Copies what stands above the diagonal below it. */
export function mirror({ rows, values }: Matrix): void {
  for (let row = 0; row < rows; row += 1)
    for (let column = row + 1; column < rows; column += 1)
      values[column * rows + row] = values[row * rows + column] ?? 0
}
