import { csvCell, csvNumber } from '../csv/csv-cell.ts'
import { ascii, uniqueNames } from '../form-reading/ids.ts'
import { encoded, type DataFile } from './data-file.ts'
import { ods } from './spreadsheet/ods.ts'
import { headRow, plainRow, type PlainCell, type Sheet } from './spreadsheet/sheet.ts'
import { xlsx } from './spreadsheet/xlsx.ts'
import { zipped } from '../zip/zip-stream.ts'
import { byteOrderMark, type CsvOptions } from './write-csv.ts'

/** A table of results as it may be shown: what was suppressed is a sign or words; in files for programs all zeros are 0. */
export type ResultTable = {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly PlainCell[])[]
}

/** All tables one below the other, each with its title and an empty line behind it. */
export function writeTablesCsv(tables: readonly ResultTable[], options: CsvOptions): DataFile {
  return { ok: true, bytes: encoded(lines(tables, options)), report: [] }
}

/** A file for each table, named by its place and title, in an archive. */
export function writeTablesArchive(
  tables: readonly ResultTable[],
  options: CsvOptions,
  at: Date,
): DataFile {
  const nameOf = uniqueNames(80, [], (name) => name.toLowerCase())
  const digits = String(tables.length).length
  const parts = tables.map((table, index) => {
    const title = ascii(table.title)
      .replace(/[^A-Za-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
    const name = `${String(index + 1).padStart(digits, '0')}-${title}`.slice(0, 60)
    return { name: `${nameOf(name)}.csv`, contents: lines([table], options) }
  })
  return { ok: true, bytes: zipped(parts, at), report: [] }
}

/** A sheet for each table. */
export function writeTablesXlsx(tables: readonly ResultTable[], at: Date): DataFile {
  return { ok: true, bytes: zipped(xlsx.parts(sheetsOf(tables)), at), report: [] }
}

/** A sheet for each table. */
export function writeTablesOds(tables: readonly ResultTable[], at: Date): DataFile {
  return { ok: true, bytes: zipped(ods.parts(sheetsOf(tables)), at), report: [] }
}

function* lines(
  tables: readonly ResultTable[],
  { delimiter, decimal, hasMark }: CsvOptions,
): Generator<string, void, undefined> {
  const line = (cells: readonly PlainCell[]) => {
    const written = cells.map((cell) => {
      const plain = typeof cell === 'object' ? cell.value : cell
      return typeof plain === 'number' ? csvNumber(plain, decimal, delimiter) : csvCell(plain ?? '')
    })
    return `${written.join(delimiter)}\r\n`
  }
  if (hasMark) yield byteOrderMark
  for (const { title, head, rows } of tables) {
    yield line([title]) + line(head)
    for (const row of rows) yield line(row)
    yield '\r\n'
  }
}

/** What Excel accepts as the name of a sheet: 31 characters without some signs, one of its own reserved. */
function sheetsOf(tables: readonly ResultTable[]): readonly Sheet[] {
  const nameOf = uniqueNames(31, ['History'], (name) => name.toLowerCase())
  return tables.map(({ title, head, rows }) => ({
    name: nameOf(
      title
        .toWellFormed()
        .replace(/[[\]:*?/\\\p{Cc}]+/gu, ' ')
        .slice(0, 31)
        .replace(/^[\s']+|[\s'\uD800-\uDBFF]+$/g, '') || '-',
    ),
    columns: Math.max(1, head.length),
    headRows: 0,
    *rows(format) {
      yield headRow(format, [title]) + plainRow(format, []) + headRow(format, head)
      for (const row of rows) yield plainRow(format, row)
    },
  }))
}
