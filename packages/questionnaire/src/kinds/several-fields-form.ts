import type { CellAnswer } from '../answers.ts'
import { problemOf, type Problem } from '../problem.ts'
import type { Question } from '../question.ts'
import { cellFault, writeCell } from './cell-form.ts'
import { firstField, placeOf } from './field-part.ts'
import { none, type KindForm } from './kind.ts'
import type { Filled, SeveralFields } from './several-fields.ts'
import { withSpecialBox, writeSpecialBox } from './special-box.ts'
import { checkMissing, checkSpecial } from './without-value.ts'

/** What is wrong with the fields together where none of them is wrong by itself. */
type CheckAll<Q> = (question: Q, filled: Filled) => readonly Problem[]

/** The form of a question of several fields. */
// @__NO_SIDE_EFFECTS__
export function severalFieldsForm<Q extends Question>(
  { parts, unpack }: SeveralFields<Q>,
  checkAll: CheckAll<Q> = () => none,
): KindForm<Q> {
  return {
    fields: (question) =>
      withSpecialBox(
        question,
        parts(question).map((part) => placeOf(question, part).field),
      ),

    write(question, answer) {
      if (answer.kind === 'special') return writeSpecialBox(question, answer.special)
      const filled = unpack(answer)
      return parts(question).flatMap((part) => {
        const place = placeOf(question, part)
        const value = filled?.get(place.row)
        return value === undefined ? [] : [[place.field, writeCell(part.cell, value)] as const]
      })
    },

    check(question, answer) {
      const all = parts(question)
      const field = firstField(question, all)
      // Every row may have its condition: nobody is asked for what nobody can fill in.
      if (answer === undefined) return all.length === 0 ? none : checkMissing(question, field)
      if (answer.kind === 'special') return checkSpecial(question, answer.special, field)
      const filled = unpack(answer) ?? new Map<string, CellAnswer>()
      const problems: Problem[] = []
      let given = 0
      for (const part of all) {
        const place = placeOf(question, part)
        const value = filled.get(place.row)
        if (value !== undefined) given += 1
        const fault =
          value !== undefined ? cellFault(part.cell, value) : part.isNeeded ? required : undefined
        if (fault !== undefined)
          problems.push(problemOf(question, fault.code, { ...fault, ...place }))
      }
      if (given === 0 || given !== filled.size) {
        return [problemOf(question, 'unknownOption', { field })]
      }
      return problems.length === 0 ? checkAll(question, filled) : problems
    },
  }
}

const required = { code: 'required' } as const
