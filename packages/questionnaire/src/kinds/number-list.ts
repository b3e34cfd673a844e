import type { Cell } from '../parts.ts'
import type { NumberList } from '../question.ts'
import type { Kind, KindColumns, KindForm } from './kind.ts'
import { packNumbers, unpackNumbers } from './plain-values.ts'
import { severalFieldsColumns } from './several-fields-columns.ts'
import { severalFieldsForm } from './several-fields-form.ts'
import { severalFields, type SeveralFields } from './several-fields.ts'

const numbers: SeveralFields<NumberList> = {
  parts(question) {
    const { rows, required = false } = question
    const cell: Cell = { ...question, kind: 'number' }
    return rows.map(({ id, label }) => ({ row: id, rowLabel: label, cell, isNeeded: required }))
  },
  pack: packNumbers,
  unpack: unpackNumbers,
}

/** Several numbers with the same limits. `required` asks for all of them, as it does in a matrix. */
export const numberList: Kind<NumberList> = severalFields(numbers)
export const numberListForm: KindForm<NumberList> = severalFieldsForm(numbers)
export const numberListColumns: KindColumns<NumberList> = severalFieldsColumns(numbers)
