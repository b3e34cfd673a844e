import { csvCell, csvNumber } from '../csv/csv-cell.ts'
import { encoded, type DataFile } from './data-file.ts'
import type { DataTable } from './data-table.ts'
import { printedRows } from './print-rows.ts'

export type CsvOptions = {
  readonly delimiter: ';' | ','
  readonly decimal: ',' | '.'
  /** Whether the file begins with `byteOrderMark`. */
  readonly hasMark: boolean
}

/** Without it Excel takes umlauts for something else. */
export const byteOrderMark = '\uFEFF'

/** What Excel and LibreOffice expect in Germany. */
export const germanCsv: CsvOptions = { delimiter: ';', decimal: ',', hasMark: true }
/** What statistics programs and databases expect (RFC 4180). */
export const plainCsv: CsvOptions = { delimiter: ',', decimal: '.', hasMark: false }

/**
 * A table as CSV: names of the variables, then a line per row. Codes and numbers are numbers, missing values their codes,
 * days and times as ISO 8601 writes them. A text that a spreadsheet program would take for a formula gets an apostrophe.
 */
export function writeCsv(table: DataTable, options: CsvOptions): DataFile {
  return { ok: true, bytes: encoded(csvTexts(table, options)), report: [] }
}

/** The text of the file in pieces, for who puts it beside others. */
export async function* csvTexts(
  table: DataTable,
  { delimiter, decimal, hasMark }: CsvOptions,
): AsyncGenerator<string, void, undefined> {
  const { missingCodes } = table
  if (hasMark) yield byteOrderMark
  yield `${table.variables.map(({ name }) => name).join(delimiter)}\r\n`
  yield* printedRows(
    table,
    {
      number: (value) => csvNumber(value, decimal, delimiter),
      // Quotes tell an empty text from an empty line, which many programs skip.
      text: (value) => (value === '' ? '""' : csvCell(value)),
      date: (value) => value,
      missing: (kind) => String(missingCodes[kind]),
    },
    { begin: '', between: delimiter, end: '\r\n' },
  )
}
