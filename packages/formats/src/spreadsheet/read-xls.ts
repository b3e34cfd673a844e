import { refused, type Refused } from '../report.ts'
import { streamIn } from './compound-file.ts'
import { newCellBudget, newSheet, putCell, tooManyCells, type CellBudget } from './sheet-builder.ts'
import type { Sheet, Workbook } from './workbook.ts'
import { recordsFrom, recordTypes, type XlsRecord } from './xls-records.ts'
import { cellsIn } from './xls-cells.ts'
import { characters, textsIn } from './xls-texts.ts'

/** Reads an .xls file of Excel 97 or later ([MS-XLS]). Refused: older ones, those with a password, damaged ones. */
export function readXls(file: Uint8Array): Workbook | Refused {
  if (streamIn(file, ['EncryptedPackage']) !== undefined) return encrypted
  const stream = streamIn(file, ['Workbook', 'Book'])
  if (stream === undefined) return notXls
  const [begin, ...records] = globalRecords(stream)
  if (begin?.type !== recordTypes.begin || begin.data.getUint16(0, true) !== 0x0600) return notXls
  if (records.some(({ type }) => type === recordTypes.password)) return encrypted
  const texts = sharedTexts(records)
  const budget = newCellBudget()
  const sheets: Sheet[] = []
  for (const { name, start } of sheetsIn(records)) {
    const sheet = readSheet(name, stream, start, texts, budget)
    if (sheet === undefined) return tooManyCells
    sheets.push(sheet)
  }
  return { ok: true, sheets }
}

/** The records about the whole workbook, which come first. */
function globalRecords(stream: Uint8Array): readonly XlsRecord[] {
  const records: XlsRecord[] = []
  for (const record of recordsFrom(stream, 0)) {
    if (record.type === recordTypes.end) break
    records.push(record)
  }
  return records
}

function sharedTexts(records: readonly XlsRecord[]): readonly string[] {
  const start = records.findIndex(({ type }) => type === recordTypes.texts)
  if (start === -1) return []
  const after = records.slice(start + 1)
  const end = after.findIndex(({ type }) => type !== recordTypes.continue)
  const parts = [records[start], ...(end === -1 ? after : after.slice(0, end))]
  return textsIn(parts.flatMap((record) => (record === undefined ? [] : [record.data])))
}

function sheetsIn(
  records: readonly XlsRecord[],
): readonly { readonly name: string; readonly start: number }[] {
  return records.flatMap(({ type, data }) => {
    // Charts and macros are sheets as well; they have no cells.
    if (type !== recordTypes.sheet || data.byteLength < 8 || data.getUint8(5) !== 0) return []
    const isWide = (data.getUint8(7) & 0x01) !== 0
    return [{ name: characters(data, 8, data.getUint8(6), isWide), start: data.getUint32(0, true) }]
  })
}

function readSheet(
  name: string,
  stream: Uint8Array,
  start: number,
  texts: readonly string[],
  budget: CellBudget,
): Sheet | undefined {
  const rows = new Map<number, string[]>()
  for (const { row, column, text } of cellsIn(recordsFrom(stream, start), texts)) {
    const cells = rows.get(row) ?? []
    rows.set(row, cells)
    budget.left -= Math.max(0, column - cells.length)
    if (budget.left < 0 || !putCell(cells, column, text)) return undefined
  }
  const sheet = newSheet(name, budget)
  for (const [row, cells] of [...rows].toSorted(([a], [b]) => a - b)) {
    if (!sheet.addRow(row + 1, cells)) return undefined
  }
  return sheet.sheet()
}

const notXls = refused(
  'notWorkbook',
  'Die Datei ist keine lesbare Excel-Datei. Bitte speichern Sie sie als .xlsx.',
  'The file is no readable Excel file. Please save it as .xlsx.',
)

const encrypted = refused(
  'encrypted',
  'Die Datei ist mit einem Kennwort geschützt. Bitte entfernen Sie das Kennwort.',
  'The file is protected by a password. Please remove the password.',
)
