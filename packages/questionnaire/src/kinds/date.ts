import { formatDay, isDay, readDay } from '../calendar.ts'
import { problemOf } from '../problem.ts'
import type { DateQuestion } from '../question.ts'
import { specialLabel } from '../special-label.ts'
import { none, type Kind } from './kind.ts'
import { readSpecialBox, specialBoxFields, writeSpecialBox } from './special-box.ts'
import { checkMissing, checkSpecial } from './without-value.ts'

/** A day. */
export const date: Kind<DateQuestion> = {
  fields: specialBoxFields,

  read(question, form) {
    const typed = form.get(question.id)?.trim() ?? ''
    const special = readSpecialBox(question, form, typed)
    if (special !== undefined || typed === '') return special
    const value = readDay(typed)
    return value === undefined
      ? { problems: [problemOf(question, 'notADate')] }
      : { answer: { kind: 'date', value } }
  },

  write(question, answer) {
    if (answer.kind === 'special') return writeSpecialBox(question, answer.special)
    return answer.kind === 'date' ? [[question.id, answer.value]] : none
  },

  check(question, answer) {
    if (answer === undefined) return checkMissing(question)
    if (answer.kind === 'special') return checkSpecial(question, answer.special)
    if (answer.kind !== 'date' || !isDay(answer.value)) return [problemOf(question, 'notADate')]
    const { min, max } = question
    // ISO dates are ordered as their characters are.
    if (min !== undefined && answer.value < min) {
      return [problemOf(question, 'dateTooEarly', { limit: min })]
    }
    return max !== undefined && answer.value > max
      ? [problemOf(question, 'dateTooLate', { limit: max })]
      : none
  },

  variables: (question) => [
    {
      id: question.id,
      question: question.id,
      text: question.text,
      measure: 'date',
      categories: none,
      special: question.special ?? none,
    },
  ],

  describe(_question, answer, language) {
    if (answer.kind === 'special') return [specialLabel(answer.special, language)]
    return answer.kind === 'date' ? [formatDay(answer.value, language)] : none
  },
}
