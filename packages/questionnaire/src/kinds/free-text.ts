import { problemOf } from '../problem.ts'
import type { LongText, ShortText } from '../question.ts'
import { specialLabel } from '../special-label.ts'
import { none, type Kind } from './kind.ts'
import { readSpecialBox, specialBoxFields, writeSpecialBox } from './special-box.ts'
import { codePoints } from './tidy.ts'
import { checkMissing, checkSpecial } from './without-value.ts'

/** What short and long text have in common: everything but how a text is tidied and how long it may be. */
export function freeText<Q extends ShortText | LongText>(
  tidy: (text: string) => string,
  defaultMaxLength: number,
): Kind<Q> {
  return {
    fields: specialBoxFields,

    read(question, form) {
      const value = tidy(form.get(question.id) ?? '')
      const special = readSpecialBox(question, form, value)
      if (special !== undefined || value === '') return special
      return { answer: { kind: 'text', value } }
    },

    write(question, answer) {
      if (answer.kind === 'special') return writeSpecialBox(question, answer.special)
      return answer.kind === 'text' ? [[question.id, answer.value]] : none
    },

    check(question, answer) {
      if (answer === undefined) return checkMissing(question)
      if (answer.kind === 'special') return checkSpecial(question, answer.special)
      if (answer.kind !== 'text') return [problemOf(question, 'unknownOption')]
      if (answer.value === '') return [problemOf(question, 'required')]
      const { maxLength: limit = defaultMaxLength } = question
      return codePoints(answer.value) > limit
        ? [problemOf(question, 'textTooLong', { limit })]
        : none
    },

    variables: (question) => [
      {
        id: question.id,
        question: question.id,
        text: question.text,
        measure: 'text',
        categories: none,
        special: question.special ?? none,
      },
    ],

    describe(_question, answer, language) {
      if (answer.kind === 'special') return [specialLabel(answer.special, language)]
      return answer.kind === 'text' ? answer.value.split('\n') : none
    },
  }
}
