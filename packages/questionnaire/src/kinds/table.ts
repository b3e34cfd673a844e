import { cellField, countField } from '../field-names.ts'
import type { LabelledRow } from '../parts.ts'
import { problemOf, type Problem } from '../problem.ts'
import type { Table } from '../question.ts'
import { packCells, unpackCells } from './cell-entries.ts'
import type { FieldPart } from './field-part.ts'
import { none, type Kind, type KindColumns, type KindForm } from './kind.ts'
import { severalFieldsColumns } from './several-fields-columns.ts'
import { severalFieldsForm } from './several-fields-form.ts'
import { severalFields, type Filled, type SeveralFields } from './several-fields.ts'
import { shownRows, tableRows } from './table-rows.ts'
import { tableValue } from './table-value.ts'

const cells: SeveralFields<Table> = {
  parts: (question) => partsOf(question, tableRows(question)),
  shownParts: (question, form) => partsOf(question, shownRows(question, form)),
  pack: packCells,
  unpack: unpackCells,
}

/**
 * Cells of texts, numbers, days or choices, in rows that the author gives or citizens add. `required` asks for something
 * in each given row, or for one added row; `added.min` speaks to those who fill in any.
 */
export const table: Kind<Table> = { ...severalFields(cells), value: tableValue }

const form: KindForm<Table> = severalFieldsForm(cells, checkRows)

export const tableForm: KindForm<Table> = {
  fields: (question) =>
    question.added === undefined
      ? form.fields(question)
      : [...form.fields(question), countField(question.id)],

  write(question, answer) {
    const entries = form.write(question, answer)
    if (question.added === undefined || answer.kind !== 'cells') return entries
    const { rows } = answer
    const shown = tableRows(question).findLastIndex(({ id }) => Object.hasOwn(rows, id)) + 1
    return [...entries, [countField(question.id), String(shown)]]
  },

  check: (question, answer) => form.check(question, answer),
}

export const tableColumns: KindColumns<Table> = severalFieldsColumns(cells)

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
