import { cellField, countField } from '../field-names.ts'
import type { LabelledRow } from '../parts.ts'
import { problemOf, type Problem } from '../problem.ts'
import type { Table } from '../question.ts'
import { packCells, unpackCells } from './cell-entries.ts'
import type { FieldPart } from './field-part.ts'
import { none, type Kind } from './kind.ts'
import { severalFields, type Filled } from './several-fields.ts'
import { shownRows, tableRows } from './table-rows.ts'
import { tableValue } from './table-value.ts'

const cells = severalFields<Table>({
  parts: (question) => partsOf(question, tableRows(question)),
  shownParts: (question, form) => partsOf(question, shownRows(question, form)),
  pack: packCells,
  unpack: unpackCells,
  checkAll: checkRows,
})

/**
 * Cells of texts, numbers, days or choices, in rows that the author gives or citizens add. `required` asks for something
 * in each given row, or for one added row; `added.min` speaks to those who fill in any.
 */
export const table: Kind<Table> = {
  ...cells,

  fields: (question) =>
    question.added === undefined
      ? cells.fields(question)
      : [...cells.fields(question), countField(question.id)],

  write(question, answer) {
    const entries = cells.write(question, answer)
    if (question.added === undefined || answer.kind !== 'cells') return entries
    const { rows } = answer
    const shown = tableRows(question).findLastIndex(({ id }) => Object.hasOwn(rows, id)) + 1
    return [...entries, [countField(question.id), String(shown)]]
  },

  value: tableValue,
}

function partsOf({ columns }: Table, rows: readonly LabelledRow[]): readonly FieldPart[] {
  return rows.flatMap((row) =>
    columns.map(({ id, label, cell }) => ({
      row: row.id,
      column: id,
      rowLabel: row.label,
      columnLabel: label,
      cell,
    })),
  )
}

function checkRows(question: Table, filled: Filled): readonly Problem[] {
  const { id, columns, added, required } = question
  const rows = tableRows(question)
  const blank = rows.filter((row) =>
    columns.every((column) => !filled.has(`${row.id}.${column.id}`)),
  )
  const at = (row: LabelledRow) => ({
    row: row.id,
    field: cellField(id, row.id, columns[0]?.id ?? ''),
  })
  if (added === undefined) {
    return required ? blank.map((row) => problemOf(question, 'required', at(row))) : none
  }
  const [next] = blank
  return next === undefined || rows.length - blank.length >= added.min
    ? none
    : [problemOf(question, 'tooFewEntries', { ...at(next), limit: added.min })]
}
