import type { Question } from '../question.ts'
import { cellColumn, cellDatum } from './cell-column.ts'
import { columnOf } from './column.ts'
import { keyOf, placeOf } from './field-part.ts'
import type { KindColumns } from './kind.ts'
import type { SeveralFields } from './several-fields.ts'

/** A column per field. */
// @__NO_SIDE_EFFECTS__
export function severalFieldsColumns<Q extends Question>({
  parts,
  unpack,
}: SeveralFields<Q>): KindColumns<Q> {
  return {
    variables: (question) =>
      parts(question).map((part) => {
        const { cell, isNeeded: _needed, ...own } = part
        return columnOf(question, {
          ...own,
          ...cellColumn(cell),
          id: placeOf(question, part).field,
        })
      }),

    data(question, answer) {
      const filled = unpack(answer)
      return parts(question).map((part) => {
        if (answer.kind === 'special') return answer
        const value = filled?.get(keyOf(part))
        return value && cellDatum(part.cell, value)
      })
    },
  }
}
