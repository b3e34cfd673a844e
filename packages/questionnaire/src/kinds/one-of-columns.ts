import type { Question } from '../question.ts'
import type { Measure } from '../variable.ts'
import { datumOf } from './chosen.ts'
import { columnOf } from './column.ts'
import type { KindColumns } from './kind.ts'
import type { CategoriesOf } from './one-of.ts'

/** The one column of a question with one answer of several. */
// @__NO_SIDE_EFFECTS__
export function oneOfColumns<Q extends Question>(
  measure: Measure,
  categoriesOf: CategoriesOf<Q>,
): KindColumns<Q> {
  return {
    variables: (question) => [columnOf(question, { measure, categories: categoriesOf(question) })],

    data: (_question, answer) =>
      answer.kind === 'choice' || answer.kind === 'special' ? [datumOf(answer)] : [undefined],
  }
}
