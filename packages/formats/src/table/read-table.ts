import { delimiterOf, parseCsv } from '../csv/parse-csv.ts'
import { noHeader } from '../csv/read-csv.ts'
import { refused, type Refused } from '../report.ts'
import { readWorkbook } from '../spreadsheet/read-workbook.ts'
import { decodeTable, type Encoding } from './decode-table.ts'

/**
 * A table in which some lines may be broken: each keeps its number in the file, so that it can be named, and the cells
 * that it happens to have. The head is the first line that is not empty.
 */
export type Table = {
  readonly ok: true
  readonly columns: readonly string[]
  readonly lines: readonly TableLine[]
  /** `undefined` for workbooks. */
  readonly encoding: Encoding | undefined
}

type TableLine = { readonly number: number; readonly cells: readonly string[] }

/**
 * Reads a table as offices hand it over: .csv with comma, semicolon or tab, in UTF-8, UTF-16 or Latin-1, or the first sheet
 * of .xlsx, .ods or .xls. A record that spans several lines of a .csv comes once for each of them, with its line breaks:
 * what swallowed them is usually a stray quote. Refused: what is no table at all, and a quote that is never closed.
 */
export function readTable(file: Uint8Array): Table | Refused {
  const isWorkbook = [
    [0x50, 0x4b],
    [0xd0, 0xcf, 0x11, 0xe0],
  ].some((start) => start.every((byte, index) => file[index] === byte))
  return isWorkbook ? readSheet(file) : readCsvTable(file)
}

function readSheet(file: Uint8Array): Table | Refused {
  const workbook = readWorkbook(file)
  if (!workbook.ok) return workbook
  const [head, ...rows] = workbook.sheets.find((sheet) => sheet.rows.length > 0)?.rows ?? []
  if (head === undefined) return noHeader
  const width = head.cells.length
  // The empty cells at the end of a row are not in the file.
  const lines = rows.map(({ number, cells }) => ({
    number,
    cells: cells.length < width ? [...cells, ...Array(width - cells.length).fill('')] : cells,
  }))
  return tableOf(head.cells, lines, undefined)
}

function readCsvTable(file: Uint8Array): Table | Refused {
  const decoded = decodeTable(file)
  if (!decoded.ok) return decoded
  const text = decoded.text.replace(/^\uFEFF/, '').replace(/^(?:[ \t]*(?:\r\n|\r|\n))+/, '')
  const skipped = decoded.text.slice(0, decoded.text.length - text.length)
  const parsed = parseCsv(text, delimiterOf(text), { relaxQuotes: true })
  if ('ok' in parsed) return parsed
  const [head, ...rows] = parsed.rows
  if (head === undefined) return noHeader
  let number = lineBreaksIn(skipped) + 1 + lineBreaksWithin(head) + 1
  const lines: TableLine[] = []
  for (const cells of rows) {
    const last = number + lineBreaksWithin(cells)
    const isEmpty = cells.every((cell) => cell.trim() === '')
    for (; number <= last; number += 1) if (!isEmpty) lines.push({ number, cells })
  }
  return tableOf(head, lines, decoded.encoding)
}

function tableOf(
  head: readonly string[],
  lines: readonly TableLine[],
  encoding: Encoding | undefined,
): Table | Refused {
  const columns = head.map((name) => name.trim())
  if (columns.every((name) => name === '')) return noHeader
  if (columns.length === 1 && lines.length === 0) return noTable
  return { ok: true, columns, lines, encoding }
}

function lineBreaksWithin(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + lineBreaksIn(cell), 0)
}

function lineBreaksIn(text: string): number {
  return text.includes('\n') || text.includes('\r') ? (text.match(/\r\n|\r|\n/g)?.length ?? 0) : 0
}

const noTable = refused(
  'noTable',
  'Die Datei ist keine Tabelle: Sie hat nur eine Zeile mit einem Feld.',
  'The file is no table: it has one line with one field only.',
)
