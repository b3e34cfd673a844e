import { refused, type Refused } from '../report.ts'
import { readText } from '../safe/read-text.ts'
import { readXml } from '../safe/read-xml.ts'
import { elementsIn, type XmlElement } from '../safe/xml-element.ts'
import { attributeNamed, childrenNamed, localName } from './local-name.ts'
import { textOfOdsCell } from './ods-cell.ts'
import { newCellBudget, newSheet, putCell, tooManyCells, type CellBudget } from './sheet-builder.ts'
import type { Sheet, Workbook } from './workbook.ts'

export const odsContent = 'content.xml'

/** Reads the sheets of an .ods file from its unpacked content. */
export function readOds(files: ReadonlyMap<string, Uint8Array>): Workbook | Refused {
  const file = files.get(odsContent)
  if (file === undefined) return notSpreadsheet
  const text = readText(file)
  if (!text.ok) return text
  const xml = readXml(text.text)
  if (!xml.ok) return xml
  const tables = childrenNamed(xml.root, 'body')
    .flatMap((body) => childrenNamed(body, 'spreadsheet'))
    .flatMap((spreadsheet) => childrenNamed(spreadsheet, 'table'))
  if (tables.length === 0) return notSpreadsheet
  const budget = newCellBudget()
  const sheets: Sheet[] = []
  for (const table of tables) {
    const sheet = readTable(table, budget)
    if (sheet === undefined) return tooManyCells
    sheets.push(sheet)
  }
  return { ok: true, sheets }
}

function readTable(table: XmlElement, budget: CellBudget): Sheet | undefined {
  const sheet = newSheet(attributeNamed(table, 'name'), budget)
  let number = 1
  for (const row of rowsIn(table)) {
    const times = repeated(row, 'number-rows-repeated')
    const cells = readCells(row)
    if (cells === undefined || !sheet.addRow(number, cells, times)) return undefined
    number += times
  }
  return sheet.sheet()
}

/** Rows may be grouped, and rows of the heading stand in a group of their own. */
function rowsIn(element: XmlElement): readonly XmlElement[] {
  return elementsIn(element).flatMap((child) => {
    const name = localName(child)
    if (name === 'table-row') return [child]
    return ['table-header-rows', 'table-rows', 'table-row-group'].includes(name)
      ? rowsIn(child)
      : []
  })
}

function readCells(row: XmlElement): readonly string[] | undefined {
  const cells: string[] = []
  let column = 0
  for (const cell of elementsIn(row)) {
    const times = repeated(cell, 'number-columns-repeated')
    const text = localName(cell) === 'table-cell' ? textOfOdsCell(cell) : ''
    if (!putCell(cells, column, text, times)) return undefined
    column += times
  }
  return cells
}

function repeated(element: XmlElement, attribute: string): number {
  return Math.max(1, Number.parseInt(attributeNamed(element, attribute), 10) || 1)
}

const notSpreadsheet = refused(
  'notWorkbook',
  'Die Datei ist keine Tabelle (OpenDocument). Bitte speichern Sie sie als .ods oder .xlsx.',
  'The file is no spreadsheet (OpenDocument). Please save it as .ods or .xlsx.',
)
