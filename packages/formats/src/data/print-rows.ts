import { missingKinds, type MissingKind } from '@meinungsbild/questionnaire'
import {
  answered,
  type BatchColumn,
  type DataTable,
  type DataVariable,
  type DateUnit,
} from './data-table.ts'
import { batchesOf } from './measure-table.ts'

/** How a format of text writes a cell. */
export type CellPrint = {
  readonly number: (value: number) => string
  readonly text: (value: string) => string
  readonly date: (value: string, unit: DateUnit) => string
  readonly missing: (kind: MissingKind) => string
}

/** What stands before, between and behind the cells of a row. */
export type RowPrint = { readonly begin: string; readonly between: string; readonly end: string }

/** The rows of a table as text, one piece per batch. */
export async function* printedRows(
  table: DataTable,
  cells: CellPrint,
  { begin, between, end }: RowPrint,
): AsyncGenerator<string, void, undefined> {
  const printers = table.variables.map((variable) => printerOf(variable, cells))
  for await (const { length, columns } of batchesOf(table)) {
    const printed = printers.map((printer, index) => printer(columns[index]))
    const lines: string[] = []
    for (let row = 0; row < length; row += 1) {
      const line: string[] = []
      for (const cell of printed) line.push(cell(row))
      lines.push(begin + line.join(between) + end)
    }
    yield lines.join('')
  }
}

type CellPrinter = (column: BatchColumn | undefined) => (row: number) => string

function printerOf(variable: DataVariable, print: CellPrint): CellPrinter {
  const missing = ['', ...missingKinds.map(print.missing)]
  switch (variable.kind) {
    case 'code': {
      const words = variable.categories.map(({ value }) => print.number(value))
      return numbers((index) => words[index] ?? '', missing)
    }
    case 'number':
      return numbers(print.number, missing)
    case 'text':
      return texts(print.text, missing)
    case 'date':
      return texts((value) => print.date(value, variable.unit), missing)
    default:
      variable satisfies never
      throw new TypeError('A variable of unknown kind was given')
  }
}

function numbers(print: (value: number) => string, missing: readonly string[]): CellPrinter {
  return (column) => {
    if (column?.kind !== 'numbers') throw new TypeError('Texts were given for numbers')
    const { states, values } = column
    return (row) => {
      const state = states[row] ?? answered
      return state === answered ? print(values[row] ?? 0) : (missing[state] ?? '')
    }
  }
}

function texts(print: (value: string) => string, missing: readonly string[]): CellPrinter {
  return (column) => {
    if (column?.kind !== 'texts') throw new TypeError('Numbers were given for texts')
    const { states, values } = column
    return (row) => {
      const state = states[row] ?? answered
      return state === answered ? print(values[row] ?? '') : (missing[state] ?? '')
    }
  }
}
