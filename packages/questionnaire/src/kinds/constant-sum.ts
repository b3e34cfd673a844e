import type { Cell } from '../parts.ts'
import { problemOf, type Problem } from '../problem.ts'
import type { ConstantSum } from '../question.ts'
import { firstField } from './field-part.ts'
import { none, type Kind, type KindColumns, type KindForm } from './kind.ts'
import { packNumbers, unpackNumbers } from './plain-values.ts'
import { severalFieldsColumns } from './several-fields-columns.ts'
import { severalFieldsForm } from './several-fields-form.ts'
import { severalFields, type Filled, type SeveralFields } from './several-fields.ts'

/** So finely may the total be shared out. */
const decimals = 2

const shares: SeveralFields<ConstantSum> = {
  parts({ rows, unit }) {
    const cell: Cell = { kind: 'number', min: 0, decimals, ...(unit && { unit }) }
    return rows.map(({ id, label }) => ({ row: id, rowLabel: label, cell, isNeeded: true }))
  },
  pack: packNumbers,
  unpack: unpackNumbers,
  blank: { kind: 'number', value: 0 },
}

/** A total that is shared out over several rows, none below zero. A row that is left empty gets nothing, which is zero. */
export const constantSum: Kind<ConstantSum> = severalFields(shares)
export const constantSumForm: KindForm<ConstantSum> = severalFieldsForm(shares, checkTotal)
export const constantSumColumns: KindColumns<ConstantSum> = severalFieldsColumns(shares)

function checkTotal(question: ConstantSum, filled: Filled): readonly Problem[] {
  const { total: limit } = question
  let sum = 0
  for (const own of filled.values()) if (own.kind === 'number') sum += inSmallest(own.value)
  return sum === inSmallest(limit)
    ? none
    : [
        problemOf(question, 'wrongTotal', {
          limit,
          field: firstField(question, shares.parts(question)),
        }),
      ]
}

/** In whole numbers, because binary fractions do not add up: 0.1 and 0.2 are not 0.3. */
function inSmallest(value: number): number {
  return Math.round(value * 10 ** decimals)
}
