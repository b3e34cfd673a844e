import { missingKinds, type MissingKind } from '@meinungsbild/questionnaire'
import { answered, type Batch, type BatchColumn, type DataVariable } from './data-table.ts'

/** The index of a category, a number, a text or a date; or why there is none. */
export type Cell = number | string | { readonly missing: MissingKind }

/** Rows of cells as batches, for those who have no columns at hand. Throws where a cell is of the wrong type. */
export async function* batchesOfRows(
  variables: readonly DataVariable[],
  rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>,
  size = 1000,
): AsyncGenerator<Batch, void, undefined> {
  let waiting: (readonly Cell[])[] = []
  for await (const row of rows) {
    waiting.push(row)
    if (waiting.length < size) continue
    yield batchOf(variables, waiting)
    waiting = []
  }
  if (waiting.length > 0) yield batchOf(variables, waiting)
}

function batchOf(variables: readonly DataVariable[], rows: readonly (readonly Cell[])[]): Batch {
  return {
    length: rows.length,
    columns: variables.map((variable, index) =>
      columnOf(
        variable,
        rows.map((row) => row[index]),
      ),
    ),
  }
}

function columnOf(variable: DataVariable, cells: readonly (Cell | undefined)[]): BatchColumn {
  const states = Uint8Array.from(cells, (cell) =>
    typeof cell === 'object' ? 1 + missingKinds.indexOf(cell.missing) : answered,
  )
  /** Where there is no value, something must stand all the same. */
  const instead = <Value>(cell: Cell | undefined, value: Value): Value => {
    if (typeof cell === 'object') return value
    throw new TypeError(`Variable ${variable.name}: ${String(cell)} does not belong there`)
  }
  return variable.kind === 'code' || variable.kind === 'number'
    ? {
        kind: 'numbers',
        states,
        values: cells.map((cell) => (typeof cell === 'number' ? cell : instead(cell, 0))),
      }
    : {
        kind: 'texts',
        states,
        values: cells.map((cell) => (typeof cell === 'string' ? cell : instead(cell, ''))),
      }
}
