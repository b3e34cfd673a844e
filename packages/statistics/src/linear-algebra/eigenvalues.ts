import { cholesky, forward } from './cholesky.ts'
import { entryOf, matrixOf, newMatrix, type Matrix } from './matrix.ts'

/** Eigenvalues of a symmetric matrix, the largest first, by Jacobi's rotations. */
export function symmetricEigenvalues(matrix: Matrix): readonly number[] {
  const size = matrix.rows
  const rotated = { ...matrix, values: matrix.values.slice() }
  for (let sweep = 0; sweep < 60 && !isDiagonal(rotated); sweep += 1)
    for (let row = 0; row < size; row += 1)
      for (let column = row + 1; column < size; column += 1) rotate(rotated, row, column)
  return Array.from({ length: size }, (_, index) => entryOf(rotated, index, index)).toSorted(
    (a, b) => b - a,
  )
}

/** Eigenvalues of B⁻¹ A for symmetric A and a positive definite B. */
export function generalizedEigenvalues(a: Matrix, b: Matrix): readonly number[] {
  const { factor } = cholesky(b)
  const half = forwardColumns(factor, a)
  return symmetricEigenvalues(forwardColumns(factor, half))
}

/** (L⁻¹ M)ᵀ; twice that is L⁻¹ M L⁻ᵀ of a symmetric M. */
function forwardColumns(factor: Matrix, matrix: Matrix): Matrix {
  const result = newMatrix(matrix.columns, matrix.rows)
  for (let column = 0; column < matrix.columns; column += 1) {
    const solved = forward(
      factor,
      matrixOf(matrix.rows, 1, (row) => entryOf(matrix, row, column)).values,
    )
    result.values.set(solved, column * matrix.rows)
  }
  return result
}

function isDiagonal(matrix: Matrix): boolean {
  let off = 0
  let all = 0
  for (let row = 0; row < matrix.rows; row += 1)
    for (let column = 0; column < matrix.rows; column += 1) {
      const square = entryOf(matrix, row, column) ** 2
      all += square
      if (row !== column) off += square
    }
  return off <= 1e-30 * all
}

/** Turns the plane of two coordinates so that they no longer covary (Golub and Van Loan, section 8.5). */
function rotate(matrix: Matrix, p: number, q: number): void {
  const { rows: size, values } = matrix
  const mixed = entryOf(matrix, p, q)
  if (mixed === 0) return
  const theta = (entryOf(matrix, q, q) - entryOf(matrix, p, p)) / (2 * mixed)
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1))
  const cosine = 1 / Math.hypot(tangent, 1)
  const sine = tangent * cosine
  for (let k = 0; k < size; k += 1) {
    const kp = entryOf(matrix, k, p)
    const kq = entryOf(matrix, k, q)
    values[k * size + p] = cosine * kp - sine * kq
    values[k * size + q] = sine * kp + cosine * kq
  }
  for (let k = 0; k < size; k += 1) {
    const pk = entryOf(matrix, p, k)
    const qk = entryOf(matrix, q, k)
    values[p * size + k] = cosine * pk - sine * qk
    values[q * size + k] = sine * pk + cosine * qk
  }
}
