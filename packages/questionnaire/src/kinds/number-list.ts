import type { Cell } from '../parts.ts'
import type { NumberList } from '../question.ts'
import { packNumbers, unpackNumbers } from './plain-values.ts'
import { severalFields } from './several-fields.ts'

/** Several numbers with the same limits. `required` asks for all of them, as it does in a matrix. */
export const numberList = severalFields<NumberList>({
  parts(question) {
    const { rows, required = false } = question
    const cell: Cell = { ...question, kind: 'number' }
    return rows.map(({ id, label }) => ({ row: id, rowLabel: label, cell, isNeeded: required }))
  },
  pack: packNumbers,
  unpack: unpackNumbers,
})
