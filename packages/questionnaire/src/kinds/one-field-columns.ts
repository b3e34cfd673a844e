import type { Question } from '../question.ts'
import { columnOf } from './column.ts'
import type { KindColumns } from './kind.ts'
import type { ValueType } from './values/value-type.ts'

/** The one column of a question that asks for one value in one field. */
// @__NO_SIDE_EFFECTS__
export function oneFieldColumns<Q extends Question, V extends number | string>({
  measure,
  valueOf,
  datum,
}: ValueType<Q, V>): KindColumns<Q> {
  return {
    variables: (question) => [columnOf(question, { measure })],

    data(_question, answer) {
      if (answer.kind === 'special') return [answer]
      const value = valueOf(answer)
      return [value === undefined ? undefined : datum(value)]
    },
  }
}
