import type { Answer } from '../answers.ts'
import type { Value } from '../expression/expression.ts'
import type { Table } from '../question.ts'
import { cellWorth } from './cell.ts'
import { unpackCells } from './cell-entries.ts'
import { tableRows } from './table-rows.ts'

/**
 * What expressions see of a table. A cell, `q.row.column`: its value. A row or a column, `q.row`: the list of its values,
 * or nothing if a row and a column have the same name. The table itself: the rows in which something stands, so that
 * `count(q)` counts them.
 */
export function tableValue(question: Table, answer: Answer, path: readonly string[]): Value {
  const cells = unpackCells(answer)
  if (cells === undefined || path.length > 2) return null
  const rows = tableRows(question)
  const { columns } = question
  const worths = (someRows: typeof rows, someColumns: typeof columns) =>
    someRows.flatMap((row) =>
      someColumns.flatMap((column): Value[] => {
        const cell = cells.get(`${row.id}.${column.id}`)
        return cell === undefined ? [] : [cellWorth(column.cell, cell)]
      }),
    )
  const [name, columnName] = path
  if (name === undefined) {
    return rows.filter((row) => worths([row], columns).length > 0).map(({ id }) => id)
  }
  const row = rows.filter(({ id }) => id === name)
  const column = columns.filter(({ id }) => id === (columnName ?? name))
  if (columnName !== undefined) return worths(row, column)[0] ?? null
  if (row.length === column.length) return null
  const list = row.length > 0 ? worths(row, columns) : worths(rows, column)
  return list.length === 0 ? null : list
}
