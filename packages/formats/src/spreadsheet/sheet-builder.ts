import { refused } from '../report.ts'
import type { Sheet, SheetRow } from './workbook.ts'

/** Of all sheets together. The largest form known has 200,000. */
const mostCells = 2_000_000
/** Spreadsheet programs have no more. */
const mostColumns = 16_384

/** How many cells a workbook may still have. */
export type CellBudget = { left: number }

export function newCellBudget(): CellBudget {
  return { left: mostCells }
}

/** Builds the rows of a sheet. Files may name any row and any column, and say that a cell is repeated a million times. */
export type SheetBuilder = {
  /** Puts texts into a row; an empty row costs nothing. False if the workbook has too many cells. */
  addRow(number: number, cells: readonly string[], times?: number): boolean
  sheet(): Sheet
}

export function newSheet(name: string, budget: CellBudget): SheetBuilder {
  const rows: SheetRow[] = []
  return {
    addRow(number, cells, times = 1) {
      const length = cells.findLastIndex((cell) => cell.trim() !== '') + 1
      if (length === 0) return true
      budget.left -= length * times
      if (budget.left < 0) return false
      const own = cells.slice(0, length)
      for (let index = 0; index < times; index += 1)
        rows.push({ number: number + index, cells: own })
      return true
    },
    sheet: () => ({ name, rows }),
  }
}

/** Puts a text into a row `times` times from a column on; false if there is no such column. */
export function putCell(cells: string[], column: number, text: string, times = 1): boolean {
  if (text === '') return true
  if (column + times > mostColumns) return false
  while (cells.length < column) cells.push('')
  for (let index = 0; index < times; index += 1) cells[column + index] = text
  return true
}

export const tooManyCells = refused(
  'tooLarge',
  `Die Tabelle ist zu groß (höchstens ${mostCells / 1_000_000} Millionen Zellen).`,
  `The spreadsheet is too large (at most ${mostCells / 1_000_000} million cells).`,
)
