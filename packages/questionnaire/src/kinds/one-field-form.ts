import { problemOf } from '../problem.ts'
import type { Question } from '../question.ts'
import { none, type KindForm } from './kind.ts'
import { withSpecialBox, writeSpecialBox } from './special-box.ts'
import type { FaultOf } from './values/fault.ts'
import type { ValueType } from './values/value-type.ts'
import { checkMissing, checkSpecial } from './without-value.ts'

/** The form of a question that asks for one value in one field. */
// @__NO_SIDE_EFFECTS__
export function oneFieldForm<Q extends Question, V extends number | string>(
  type: ValueType<Q, V>,
  faultOf: FaultOf<Q, V>,
): KindForm<Q> {
  return {
    fields: (question) => withSpecialBox(question, [question.id]),

    write(question, answer) {
      if (answer.kind === 'special') return writeSpecialBox(question, answer.special)
      const value = type.valueOf(answer)
      return value === undefined ? none : [[question.id, type.write(value)]]
    },

    check(question, answer) {
      if (answer === undefined) return checkMissing(question)
      if (answer.kind === 'special') return checkSpecial(question, answer.special)
      const value = type.valueOf(answer)
      const fault = value === undefined ? { code: type.unread } : faultOf(question, value)
      return fault === undefined ? none : [problemOf(question, fault.code, fault)]
    },
  }
}
