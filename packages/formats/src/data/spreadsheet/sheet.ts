import type { CellPrint, RowPrint } from '../print-rows.ts'
import type { Part } from '../../zip/zip-stream.ts'

/** A sheet of a spreadsheet, row by row. */
export type Sheet = {
  readonly name: string
  readonly columns: number
  /** Rows that stay in sight while one scrolls. */
  readonly headRows: 0 | 1
  readonly rows: (format: SheetFormat) => Iterable<string> | AsyncIterable<string>
}

/** How a kind of spreadsheet writes its cells and itself. */
export type SheetFormat = Omit<CellPrint, 'missing'> & {
  readonly heading: (text: string) => string
  readonly empty: string
  /** The number 0, printed as `–`. */
  readonly exactlyZero: string
  readonly row: RowPrint
  /** One byte of a text becomes at most so many. */
  readonly mostPerByte: number
  readonly parts: (sheets: readonly Sheet[]) => readonly Part[]
}

/** Exactly zero, as a number that is printed as the sign for it (DIN 55301): sums and formulas go on working. */
export const exactlyZero = { value: 0 } as const

/** A text is typed as one, so that no program takes it for a formula. */
export type PlainCell = string | number | typeof exactlyZero | undefined

export function plainRow(format: SheetFormat, cells: readonly PlainCell[]): string {
  const written = cells.map((cell) => {
    if (cell === undefined) return format.empty
    if (typeof cell === 'object') return format.exactlyZero
    return typeof cell === 'number' ? format.number(cell) : format.text(cell)
  })
  return format.row.begin + written.join(format.row.between) + format.row.end
}

export function headRow({ row, heading }: SheetFormat, names: readonly string[]): string {
  return row.begin + names.map(heading).join(row.between) + row.end
}
