import type { Relation } from '../suppression/linked-tables.ts'
import { sumsTo } from '../suppression/relations.ts'

/** A table of two variables: `cells` by row and column, one margin for each row and each column. */
export function crossTable(
  cells: readonly (readonly number[])[],
  rows: readonly number[],
  columns: readonly number[],
): readonly Relation[] {
  const column = (index: number) => cells.flatMap((row) => row.slice(index, index + 1))
  return [
    ...rows.map((margin, index) => sumsTo(cells[index] ?? [], margin)),
    ...columns.map((margin, index) => sumsTo(column(index), margin)),
  ]
}
