import { CsvError, parse } from 'csv-parse/sync'
import { refused, type Refused } from '../report.ts'

/**
 * A table of texts. Cells are found by the index of their column, so that two columns of the same name (or a name such
 * as `__proto__`) do no harm; `cell` finds them by name.
 */
export type Csv = {
  readonly delimiter: ',' | ';' | '\t'
  readonly columns: readonly string[]
  /** As many cells per row as there are columns. */
  readonly rows: readonly (readonly string[])[]
}

const maxCharacters = 200_000_000

/**
 * Reads a CSV file with a header: comma, semicolon or tab (found out), quotes, byte order mark, any line ends. Empty lines are
 * skipped. Refused with the place: an unclosed quote, a row with more or fewer cells than the header.
 */
export function readCsv(text: string): ({ readonly ok: true } & Csv) | Refused {
  if (text.length > maxCharacters) {
    return refused(
      'tooLarge',
      'Die Datei ist zu groß (höchstens 200 Millionen Zeichen).',
      'The file is too large (at most 200 million characters).',
    )
  }
  const delimiter = delimiterOf(text)
  const table = parseTable(text, delimiter)
  if ('ok' in table) return table
  const [header, ...rows] = table.rows
  if (header === undefined || header.every((name) => name.trim() === '')) {
    return refused(
      'noHeader',
      'Die Datei hat keine Kopfzeile mit Spaltennamen.',
      'The file has no header with the names of the columns.',
    )
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

/** The cell of a row by the name of its (first) column; undefined if there is no such column. */
export function cell(csv: Csv, row: readonly string[], column: string): string | undefined {
  const index = csv.columns.indexOf(column)
  return index === -1 ? undefined : row[index]
}

function parseTable(
  text: string,
  delimiter: string,
): { readonly rows: readonly string[][] } | Refused {
  try {
    return {
      rows: parse(text, { bom: true, delimiter, relaxColumnCount: true, skipEmptyLines: true }),
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error['lines'] === 'number' ? error['lines'] : 0
    return refused(
      'notCsv',
      `Die Datei ist keine gültige CSV-Datei (Zeile ${line}: Anführungszeichen).`,
      `The file is not valid CSV (line ${line}: quotes).`,
    )
  }
}

/** The delimiter that cuts the header into most cells, quotes respected. */
function delimiterOf(text: string): Csv['delimiter'] {
  const header =
    text
      .slice(0, 100_000)
      .replace(/"(?:[^"]|"")*"/g, '')
      .split(/\r?\n|\r/, 1)[0] ?? ''
  const candidates = [',', ';', '\t'] as const
  return candidates.reduce((best, candidate) =>
    header.split(candidate).length > header.split(best).length ? candidate : best,
  )
}
