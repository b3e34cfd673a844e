import { refuse, type Refusal } from '../refusal.ts'
import { sumOf } from '../sum.ts'

/** Counts by row and column, all rows of one length. Weighted counts are allowed where a function does not say otherwise. */
export type Table = readonly (readonly number[])[]

/** Sums of rows, of columns, and of everything (Randsummen). */
export type Margins = {
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  readonly total: number
}

export function marginsOf(table: Table): Margins {
  const rows = table.map(sumOf)
  return { rows, columns: transposed(table).map(sumOf), total: sumOf(rows) }
}

export function transposed(table: Table): Table {
  const [first = []] = table
  return first.map((_, column) => table.map((row) => row[column] ?? 0))
}

export function isTwoByTwo(table: Table): boolean {
  return table.length === 2 && table.every((row) => row.length === 2)
}

/** What keeps a table from being tested for independence: one row or column only, or one without any cases. */
export function untestable(table: Table): Refusal | undefined {
  const { rows, columns } = marginsOf(table)
  if ([...rows, ...columns].some((sum) => sum <= 0)) return refuse('emptyMargin')
  return rows.length < 2 || columns.length < 2 ? refuse('noVariation') : undefined
}
