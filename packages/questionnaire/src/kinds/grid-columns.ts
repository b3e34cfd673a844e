import type { Question } from '../question.ts'
import type { Measure } from '../variable.ts'
import { datumOf, type Chosen } from './chosen.ts'
import { columnOf } from './column.ts'
import { keyOf, placeOf } from './field-part.ts'
import type { Grid } from './grid.ts'
import type { KindColumns } from './kind.ts'

/** A column for each of several things that the same was asked for. */
// @__NO_SIDE_EFFECTS__
export function gridColumns<Q extends Question, Own extends Chosen>(
  measure: Measure,
  { parts, unpack }: Grid<Q, Own>,
): KindColumns<Q> {
  return {
    variables: (question) =>
      parts(question).map((part) =>
        columnOf(question, { id: placeOf(question, part).field, measure, ...part }),
      ),

    data(question, answer) {
      const entries = unpack(answer)
      return parts(question).map((part) => {
        const chosen = answer.kind === 'special' ? answer : entries?.get(keyOf(part))
        return chosen && datumOf(chosen)
      })
    },
  }
}
