import { rowField } from '../field-names.ts'
import { problemOf, type Problem } from '../problem.ts'
import type { Question } from '../question.ts'
import { formValues, isOffered, type Chosen } from './chosen.ts'
import { keyOf, placeOf } from './field-part.ts'
import { offerOf, type Grid } from './grid.ts'
import type { KindForm } from './kind.ts'

/** The form of a question that asks the same for several things. */
// @__NO_SIDE_EFFECTS__
export function gridForm<Q extends Question, Own extends Chosen>(own: Grid<Q, Own>): KindForm<Q> {
  const { parts, unpack } = own
  return {
    fields: (question) => parts(question).map((part) => placeOf(question, part).field),

    write: (question, answer) =>
      [...(unpack(answer) ?? [])].flatMap(([key, chosen]) =>
        formValues(chosen).map((value) => [rowField(question.id, key), value] as const),
      ),

    check(question, answer) {
      const entries = answer && unpack(answer)
      const all = parts(question)
      const problems: Problem[] = []
      let given = 0
      for (const part of all) {
        const chosen = entries?.get(keyOf(part))
        if (chosen !== undefined) given += 1
        // Every option may have its condition: nobody is asked for what nobody can choose.
        const isRight =
          chosen === undefined
            ? !question.required || part.categories.length === 0
            : isOffered(chosen, offerOf(question, part))
        if (isRight) continue
        const code = chosen === undefined ? 'required' : 'unknownOption'
        problems.push(problemOf(question, code, placeOf(question, part)))
      }
      if (answer !== undefined && entries?.size !== given) {
        const [first] = all
        problems.push(problemOf(question, 'unknownOption', first && placeOf(question, first)))
      }
      return problems
    },
  }
}
