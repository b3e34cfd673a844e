import { problemOf } from '../problem.ts'
import type { Question } from '../question.ts'
import { specialLabel } from '../special-label.ts'
import { none, type Kind } from './kind.ts'
import { readSpecialBox } from './special-box.ts'
import type { ValueType } from './values/value-type.ts'

/** A kind of question that asks for one value in one field; the question itself says what limits the value has. */
// @__NO_SIDE_EFFECTS__
export function oneField<Q extends Question, V extends number | string>(
  type: ValueType<Q, V>,
): Kind<Q> {
  return {
    read(question, form) {
      const typed = type.tidy(form.get(question.id) ?? '')
      const special = readSpecialBox(question, form, typed !== '')
      if (special !== undefined || typed === '') return special
      const value = type.read(question, typed)
      return value === undefined
        ? { problems: [problemOf(question, type.unread)] }
        : { answer: type.answer(value) }
    },

    restrict: (_question, answer) => answer,

    value: (_question, answer, path) => (path.length === 0 ? (type.valueOf(answer) ?? null) : null),

    describe(question, answer, language) {
      if (answer.kind === 'special') return [specialLabel(answer.special, language)]
      const value = type.valueOf(answer)
      return value === undefined ? none : type.words(question, value, language).split('\n')
    },
  }
}
