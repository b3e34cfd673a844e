import { refused, type Refused } from '../report.ts'
import { delimiterOf, parseCsv, type Delimiter } from './parse-csv.ts'

/**
 * A table of texts. Cells are found by the index of their column, so that two columns of the same name (or a name such
 * as `__proto__`) do no harm; `cell` finds them by name.
 */
export type Csv = {
  readonly delimiter: Delimiter
  readonly columns: readonly string[]
  /** As many cells per row as there are columns. */
  readonly rows: readonly (readonly string[])[]
}

/**
 * Reads a CSV file with a header: comma, semicolon or tab (found out), quotes, byte order mark, any line ends. Empty lines are
 * skipped. Refused with the place: an unclosed quote, a row with more or fewer cells than the header.
 */
export function readCsv(text: string): ({ readonly ok: true } & Csv) | Refused {
  const delimiter = delimiterOf(text)
  const table = parseCsv(text, delimiter, { skipEmptyLines: true })
  if ('ok' in table) return table
  const [header, ...rows] = table.rows
  if (header === undefined || header.every((name) => name.trim() === '')) {
    return noHeader
  }
  const wrong = rows.findIndex((row) => row.length !== header.length)
  if (wrong !== -1) {
    const found = rows[wrong]?.length ?? 0
    return refused(
      'unevenRow',
      `Zeile ${wrong + 1} der Daten hat ${found} Zellen, die Kopfzeile ${header.length}.`,
      `Row ${wrong + 1} of the data has ${found} cells, the header ${header.length}.`,
    )
  }
  return { ok: true, delimiter, columns: header.map((name) => name.trim()), rows }
}

export const noHeader = refused(
  'noHeader',
  'Die Datei hat keine Kopfzeile mit Spaltennamen.',
  'The file has no header with the names of the columns.',
)

/** The cell of a row by the name of its (first) column; undefined if there is no such column. */
export function cell(csv: Csv, row: readonly string[], column: string): string | undefined {
  const index = csv.columns.indexOf(column)
  return index === -1 ? undefined : row[index]
}
