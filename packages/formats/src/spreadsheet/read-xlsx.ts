import { refused, type Refused } from '../report.ts'
import { readText } from '../safe/read-text.ts'
import { readXml } from '../safe/read-xml.ts'
import type { XmlElement } from '../safe/xml-element.ts'
import { attributeNamed, childrenNamed } from './local-name.ts'
import { newCellBudget, newSheet, putCell, tooManyCells, type CellBudget } from './sheet-builder.ts'
import type { Sheet, Workbook } from './workbook.ts'
import { sharedStringsOf, textOfCell } from './xlsx-cell.ts'

const folder = 'xl/'
const book = `${folder}workbook.xml`
const relations = `${folder}_rels/workbook.xml.rels`
const strings = `${folder}sharedStrings.xml`

/** Whether a file of the archive is needed to read the cells. */
export function isPartOfXlsx(name: string): boolean {
  return [book, relations, strings].includes(name) || /^xl\/worksheets\/[^/]+\.xml$/.test(name)
}

/** Reads the sheets of an .xlsx file from its unpacked parts. */
export function readXlsx(files: ReadonlyMap<string, Uint8Array>): Workbook | Refused {
  const workbook = readPart(files, book)
  if (!workbook.ok) return workbook
  const related = readPart(files, relations)
  if (!related.ok) return related
  const table = files.has(strings) ? readPart(files, strings) : undefined
  if (table?.ok === false) return table
  const shared = table === undefined ? [] : sharedStringsOf(table.root)
  const paths = new Map(
    childrenNamed(related.root, 'Relationship').map((relation) => [
      attributeNamed(relation, 'Id'),
      pathOf(attributeNamed(relation, 'Target')),
    ]),
  )
  const budget = newCellBudget()
  const sheets: Sheet[] = []
  for (const list of childrenNamed(workbook.root, 'sheets')) {
    for (const entry of childrenNamed(list, 'sheet')) {
      const path = paths.get(attributeNamed(entry, 'id')) ?? ''
      // Charts and macros are sheets as well; they have no cells.
      if (!files.has(path)) continue
      const part = readPart(files, path)
      if (!part.ok) return part
      const sheet = readSheet(attributeNamed(entry, 'name'), part.root, shared, budget)
      if (sheet === undefined) return tooManyCells
      sheets.push(sheet)
    }
  }
  return { ok: true, sheets }
}

function readSheet(
  name: string,
  root: XmlElement,
  shared: readonly string[],
  budget: CellBudget,
): Sheet | undefined {
  const sheet = newSheet(name, budget)
  const rows = childrenNamed(root, 'sheetData').flatMap((data) => childrenNamed(data, 'row'))
  let number = 0
  for (const row of rows) {
    number = Number.parseInt(attributeNamed(row, 'r'), 10) || number + 1
    const cells: string[] = []
    let column = -1
    for (const cell of childrenNamed(row, 'c')) {
      column = columnOf(attributeNamed(cell, 'r')) ?? column + 1
      if (!putCell(cells, column, textOfCell(cell, shared))) return undefined
    }
    if (!sheet.addRow(number, cells)) return undefined
  }
  return sheet.sheet()
}

/** The column that the address of a cell names, from 0: 27 for `AB12`. */
function columnOf(address: string): number | undefined {
  const [letters] = /^[A-Z]{1,3}(?=\d|$)/.exec(address) ?? []
  if (letters === undefined) return undefined
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

/** Targets are relative to the folder, or begin at the root of the archive. */
function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, '')
}

function readPart(files: ReadonlyMap<string, Uint8Array>, name: string) {
  const file = files.get(name)
  if (file === undefined) return incomplete
  const text = readText(file)
  return text.ok ? readXml(text.text) : text
}

const incomplete = refused(
  'notWorkbook',
  'Die Datei ist keine vollständige Excel-Datei. Bitte speichern Sie sie noch einmal.',
  'The file is no complete Excel file. Please save it once more.',
)
