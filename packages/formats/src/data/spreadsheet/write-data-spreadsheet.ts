import { refused, type Refused, type ReportLine } from '../../report.ts'
import type { DataFile } from '../data-file.ts'
import type { DataTable } from '../data-table.ts'
import { dataSheets } from './data-sheets.ts'
import { ods } from './ods.ts'
import type { SheetFormat } from './sheet.ts'
import { longestCell, xlsx } from './xlsx.ts'
import { largestPart, zipped } from '../../zip/zip-stream.ts'

/** What Excel and LibreOffice can open. */
const mostRows = 1_048_576
const mostColumns = 16_384

/**
 * A table as an Excel workbook: the sheets `Daten`, `Variablen` and `Werte`. Texts are typed as such, so none becomes a formula.
 * Refused: more rows or columns than programs open, more bytes than an archive holds.
 */
export function writeXlsx(table: DataTable): DataFile | Refused {
  return writeSpreadsheet(
    table,
    xlsx,
    table.variables.flatMap((variable, index) => {
      const { longest = 0 } = table.textSizes[index] ?? {}
      return longest > longestCell ? [cutTexts(variable.name)] : []
    }),
  )
}

/** The same as an OpenDocument spreadsheet. */
export function writeOds(table: DataTable): DataFile | Refused {
  return writeSpreadsheet(table, ods, [])
}

function writeSpreadsheet(
  table: DataTable,
  format: SheetFormat,
  report: readonly ReportLine[],
): DataFile | Refused {
  if (table.rowCount + 1 > mostRows) return tooManyRows
  if (table.variables.length > mostColumns) return tooManyColumns
  if (mostBytes(table, format) > largestPart) return tooLarge
  return { ok: true, bytes: zipped(format.parts(dataSheets(table)), table.createdAt), report }
}

/** As many bytes as the rows can become, whatever stands in them. */
function mostBytes({ variables, rowCount, textSizes }: DataTable, format: SheetFormat): number {
  const { begin, end } = format.row
  const cells = variables.map((variable, index) => {
    const own =
      variable.kind === 'code'
        ? Math.max(0, ...variable.categories.map(({ value }) => format.number(value).length))
        : longestNumber(format)
    const { total = 0 } = textSizes[index] ?? {}
    return rowCount * Math.max(own, format.text('').length) + total * format.mostPerByte
  })
  return cells.reduce((sum, own) => sum + own, rowCount * (begin + end).length)
}

/** Nor is a day or a missing value longer. */
function longestNumber(format: SheetFormat): number {
  return Math.max(
    format.number(-2.2250738585072014e-308).length,
    format.date('2026-11-27', 'day').length,
    format.date('2026-11', 'month').length,
    format.date('07:31', 'time').length,
  )
}

function cutTexts(name: string): ReportLine {
  return {
    kind: 'changed',
    place: { de: `Variable ${name}`, en: `variable ${name}` },
    message: {
      de: `Texte sind auf ${longestCell} Zeichen gekürzt; Excel kennt keine längeren.`,
      en: `Texts are cut to ${longestCell} characters; Excel knows no longer ones.`,
    },
  }
}

const tooManyRows = refused(
  'tooManyRows',
  `Tabellenprogramme öffnen höchstens ${mostRows.toLocaleString('de')} Zeilen. Bitte nehmen Sie CSV, SPSS oder Parquet.`,
  `Spreadsheet programs open at most ${mostRows.toLocaleString('en')} rows. Please take CSV, SPSS or Parquet.`,
)

const tooManyColumns = refused(
  'tooManyColumns',
  `Tabellenprogramme öffnen höchstens ${mostColumns.toLocaleString('de')} Spalten. Bitte nehmen Sie CSV, SPSS oder Parquet.`,
  `Spreadsheet programs open at most ${mostColumns.toLocaleString('en')} columns. Please take CSV, SPSS or Parquet.`,
)

const tooLarge = refused(
  'tooLarge',
  'Die Tabelle ist zu groß für ein Tabellenprogramm. Bitte nehmen Sie CSV, SPSS oder Parquet.',
  'The table is too large for a spreadsheet program. Please take CSV, SPSS or Parquet.',
)
