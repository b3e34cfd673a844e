import { matrixOf, type Matrix } from '../linear-algebra/matrix.ts'

/**
 * What two variables do together and neither does alone: a row for each cell outside the last row and the last column of a table,
 * which compares it with the cells that it shares a row or a column with there. Orthogonal to all effects of one variable.
 */
export function interactionContrasts(rows: number, columns: number): Matrix {
  return matrixOf((rows - 1) * (columns - 1), rows * columns, (contrast, cell) => {
    const row = Math.floor(contrast / (columns - 1))
    const column = contrast % (columns - 1)
    return (
      difference(Math.floor(cell / columns), row, rows - 1) *
      difference(cell % columns, column, columns - 1)
    )
  })
}

function difference(index: number, plus: number, minus: number): number {
  if (index === plus) return 1
  return index === minus ? -1 : 0
}
