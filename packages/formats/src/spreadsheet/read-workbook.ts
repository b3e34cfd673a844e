import { readCsv } from '../csv/read-csv.ts'
import type { Refused } from '../report.ts'
import { largestFile, readText, tooLarge } from '../safe/read-text.ts'
import { readZip } from '../safe/read-zip.ts'
import { odsContent, readOds } from './read-ods.ts'
import { readXls } from './read-xls.ts'
import { isPartOfXlsx, readXlsx } from './read-xlsx.ts'
import { newCellBudget, newSheet, tooManyCells } from './sheet-builder.ts'
import type { Workbook } from './workbook.ts'

/**
 * Reads the cells of a spreadsheet: .xlsx, .xls, .ods, or .csv, which is one sheet without a name. What it is is told from its
 * bytes. Refused with a sentence: other files, damaged ones, those with a password, more than 20 MB or 2 million cells.
 */
export function readWorkbook(file: Uint8Array): Workbook | Refused {
  if (file.length > largestFile) return tooLarge
  if (startsWith(file, [0xd0, 0xcf, 0x11, 0xe0])) return readXls(file)
  if (!startsWith(file, [0x50, 0x4b])) return readCsvSheet(file)
  const zip = readZip(file, (name) => name === odsContent || isPartOfXlsx(name))
  if (!zip.ok) return zip
  return zip.files.has(odsContent) ? readOds(zip.files) : readXlsx(zip.files)
}

function readCsvSheet(file: Uint8Array): Workbook | Refused {
  const text = readText(file)
  if (!text.ok) return text
  const csv = readCsv(text.text)
  if (!csv.ok) return csv
  const sheet = newSheet('', newCellBudget())
  for (const [index, cells] of [csv.columns, ...csv.rows].entries()) {
    if (!sheet.addRow(index + 1, cells)) return tooManyCells
  }
  return { ok: true, sheets: [sheet.sheet()] }
}

function startsWith(file: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => file[index] === byte)
}
