import type { Table } from '@meinungsbild/exchange'
import { columnWidths } from './column-widths.ts'
import type { Composition } from './composition.ts'
import type { TypesetTable } from './typeset.ts'

/** A table of this size takes less than half a page, however narrow its columns are. */
const KEPT_ROWS = 12
const KEPT_LETTERS = 900
/** A header row of more letters would leave its pages little room for the rows. */
const REPEATED_LETTERS = 600

/** A table with rows of equal length; nothing at all where it has no column. */
export function typesetTable(
  table: Table,
  sheet: Composition,
  caption: string,
): TypesetTable | undefined {
  const cells = [table.head, ...table.rows]
  const count = Math.max(0, ...cells.map((row) => row.length))
  if (count === 0) return undefined
  const full = (row: readonly string[]) =>
    Array.from({ length: count }, (_, column) => sheet.runs(row[column] ?? ''))
  return {
    kind: 'table',
    caption: sheet.runs(caption),
    head: table.head.length > 0 ? full(table.head) : [],
    rows: table.rows.map(full),
    columns: columnWidths(cells, table.numeric),
    whole: cells.length <= KEPT_ROWS && cells.flat().join('').length <= KEPT_LETTERS,
    repeats: table.head.join('').length <= REPEATED_LETTERS,
  }
}
