import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cholesky, choleskyInverse, choleskySolve } from './cholesky.ts'
import { generalizedEigenvalues, symmetricEigenvalues } from './eigenvalues.ts'
import { diagonalOf, entryOf, matrixOf, type Matrix, product, transposed } from './matrix.ts'

const square = fc
  .integer({ min: 1, max: 6 })
  .chain((size) =>
    fc
      .array(fc.integer({ min: -5, max: 5 }), { minLength: size * size, maxLength: size * size })
      .map((values) => matrixOf(size, size, (row, column) => values[row * size + column] ?? 0)),
  )
/** B Bᵀ + 1, which is positive definite. */
const positive = square.map((matrix) => {
  const squared = product(matrix, transposed(matrix))
  return matrixOf(
    squared.rows,
    squared.rows,
    (row, column) => entryOf(squared, row, column) + (row === column ? 1 : 0),
  )
})

function expectClose(found: Float64Array, expected: Float64Array): void {
  const size = expected.reduce((most, each) => Math.max(most, Math.abs(each)), 1)
  found.forEach((value, index) =>
    expect(Math.abs(value - (expected[index] ?? Number.NaN))).toBeLessThan(1e-8 * size),
  )
}

test('what is solved solves, and the inverse inverts', () => {
  fc.assert(
    fc.property(positive, (matrix) => {
      const decomposed = cholesky(matrix)
      expect(decomposed.rank).toBe(matrix.rows)
      const b = Float64Array.from({ length: matrix.rows }, (_, index) => index + 1)
      const x = choleskySolve(decomposed, b)
      expectClose(product(matrix, { rows: b.length, columns: 1, values: x }).values, b)
      const identity = matrixOf(matrix.rows, matrix.rows, (row, column) => Number(row === column))
      expectClose(product(matrix, choleskyInverse(decomposed)).values, identity.values)
    }),
  )
})

test('a column that follows from others is left out, and the rest is still solved', () => {
  const matrix = matrixOf(
    3,
    3,
    (row, column) =>
      [
        [2, 1, 3],
        [1, 2, 3],
        [3, 3, 6],
      ][row]?.[column] ?? 0,
  )
  const decomposed = cholesky(matrix)
  expect(decomposed.rank).toBe(2)
  const x = choleskySolve(decomposed, Float64Array.of(4, 5, 9))
  expect(Array.from(x)).toEqual([1, 2, 0].map((value) => expect.closeTo(value, 12)))
})

test('eigenvalues keep trace and determinant, the largest first', () => {
  fc.assert(
    fc.property(positive, (matrix) => {
      const values = symmetricEigenvalues(matrix)
      const trace = diagonalOf(matrix).reduce((sum, each) => sum + each, 0)
      expect(values.reduce((sum, each) => sum + each, 0)).toBeCloseTo(trace, 6)
      const pivots = diagonalOf(cholesky(matrix).factor)
      const determinant = pivots.reduce((all, each) => all + 2 * Math.log(each), 0)
      expect(values.reduce((all, each) => all + Math.log(each), 0)).toBeCloseTo(determinant, 6)
      expect(values).toEqual(values.toSorted((a, b) => b - a))
    }),
  )
})

test('of a matrix and itself all generalised eigenvalues are 1', () => {
  fc.assert(
    fc.property(positive, fc.integer({ min: 1, max: 9 }), (matrix, factor) => {
      const larger: Matrix = { ...matrix, values: matrix.values.map((value) => value * factor) }
      for (const value of generalizedEigenvalues(larger, matrix))
        expect(value).toBeCloseTo(factor, 6)
    }),
  )
})
