import type { Sheet } from '../spreadsheet/workbook.ts'
import { readColumn, type Column } from './column-name.ts'

/** A row of a sheet by the columns of its header. */
export type SheetRecord = {
  /** As a spreadsheet program shows it. */
  readonly row: number
  readonly columns: readonly Column[]
  readonly cells: readonly string[]
}

/** The rows below the header. A table that a statistics program wrote has NA in its empty cells. */
export function recordsIn({ name, rows }: Sheet): readonly SheetRecord[] {
  const [header, ...others] = rows
  if (header === undefined) return []
  const columns = header.cells.map(readColumn)
  const isTable = name === ''
  return others.map(({ number, cells }) => ({
    row: number,
    columns,
    cells: isTable ? cells.map((cell) => (cell === 'NA' ? '' : cell)) : cells,
  }))
}

/** The trimmed text in the first column of this name that is filled; `''` if none is. */
export function cellOf({ columns, cells }: SheetRecord, name: string): string {
  for (const [index, column] of columns.entries()) {
    const text = column.name === name ? (cells[index] ?? '').trim() : ''
    if (text !== '') return text
  }
  return ''
}

/** The texts in all columns of this name, by language; `''` is the language of columns that name none. */
export function translationsOf(
  { columns, cells }: SheetRecord,
  name: string,
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  for (const [index, column] of columns.entries()) {
    const text = column.name === name ? (cells[index] ?? '').trim() : ''
    if (text !== '' && !texts.has(column.language)) texts.set(column.language, text)
  }
  return texts
}

/** Rows of the sheet `choices` by the list that they belong to, in order. */
export function recordsByList(
  records: readonly SheetRecord[],
): ReadonlyMap<string, readonly SheetRecord[]> {
  return Map.groupBy(
    records.filter((record) => cellOf(record, 'name') !== ''),
    (record) => cellOf(record, 'list_name'),
  )
}
