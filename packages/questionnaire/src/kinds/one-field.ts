import { problemOf } from '../problem.ts'
import type { Question } from '../question.ts'
import { specialLabel } from '../special-label.ts'
import { columnOf } from './column.ts'
import { none, type Kind } from './kind.ts'
import { readSpecialBox, withSpecialBox, writeSpecialBox } from './special-box.ts'
import type { ValueType } from './values/value-type.ts'
import { checkMissing, checkSpecial } from './without-value.ts'

/** A kind of question that asks for one value in one field; the question itself says what limits the value has. */
export function oneField<Q extends Question, V extends number | string>(
  type: ValueType<Q, V>,
): Kind<Q> {
  return {
    fields: (question) => withSpecialBox(question, [question.id]),

    read(question, form) {
      const typed = type.tidy(form.get(question.id) ?? '')
      const special = readSpecialBox(question, form, typed !== '')
      if (special !== undefined || typed === '') return special
      const value = type.read(question, typed)
      return value === undefined
        ? { problems: [problemOf(question, type.unread)] }
        : { answer: type.answer(value) }
    },

    write(question, answer) {
      if (answer.kind === 'special') return writeSpecialBox(question, answer.special)
      const value = type.valueOf(answer)
      return value === undefined ? none : [[question.id, type.write(value)]]
    },

    check(question, answer) {
      if (answer === undefined) return checkMissing(question)
      if (answer.kind === 'special') return checkSpecial(question, answer.special)
      const value = type.valueOf(answer)
      const fault = value === undefined ? { code: type.unread } : type.fault(question, value)
      return fault === undefined ? none : [problemOf(question, fault.code, fault)]
    },

    restrict: (_question, answer) => answer,

    variables: (question) => [columnOf(question, { measure: type.measure })],

    data(_question, answer) {
      if (answer.kind === 'special') return [answer]
      const value = type.valueOf(answer)
      return [value === undefined ? undefined : type.datum(value)]
    },

    value: (_question, answer, path) => (path.length === 0 ? (type.valueOf(answer) ?? null) : null),

    describe(question, answer, language) {
      if (answer.kind === 'special') return [specialLabel(answer.special, language)]
      const value = type.valueOf(answer)
      return value === undefined ? none : type.words(question, value, language).split('\n')
    },
  }
}
