import type { Cell } from '../parts.ts'
import { problemOf } from '../problem.ts'
import type { ConstantSum } from '../question.ts'
import { firstField, type FieldPart } from './field-part.ts'
import { none } from './kind.ts'
import { packNumbers, unpackNumbers } from './plain-values.ts'
import { severalFields } from './several-fields.ts'

/** So finely may the total be shared out. */
const decimals = 2

/** A total that is shared out over several rows, none below zero. A row that is left empty gets nothing, which is zero. */
export const constantSum = severalFields<ConstantSum>({
  parts,
  pack: packNumbers,
  unpack: unpackNumbers,
  blank: { kind: 'number', value: 0 },
  checkAll(question, filled) {
    const { total: limit } = question
    let sum = 0
    for (const own of filled.values()) if (own.kind === 'number') sum += inSmallest(own.value)
    return sum === inSmallest(limit)
      ? none
      : [problemOf(question, 'wrongTotal', { limit, field: firstField(question, parts(question)) })]
  },
})

function parts({ rows, unit }: ConstantSum): readonly FieldPart[] {
  const cell: Cell = { kind: 'number', min: 0, decimals, ...(unit && { unit }) }
  return rows.map(({ id, label }) => ({ row: id, rowLabel: label, cell, isNeeded: true }))
}

/** In whole numbers, because binary fractions do not add up: 0.1 and 0.2 are not 0.3. */
function inSmallest(value: number): number {
  return Math.round(value * 10 ** decimals)
}
