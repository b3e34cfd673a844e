import { problemOf } from '../problem.ts'
import type { Scale } from '../question.ts'
import { specialLabel } from '../special-label.ts'
import { inLanguage } from '../text.ts'
import { none, type Kind } from './kind.ts'
import { radioValue, readRadio } from './radio.ts'
import { checkMissing, checkSpecial } from './without-value.ts'

/** One step of an ordered scale. */
export const scale: Kind<Scale> = {
  fields: (question) => [question.id],

  read(question, form) {
    const chosen = readRadio(form, question.id, {
      codes: question.points,
      special: question.special,
    })
    if (chosen === undefined) return undefined
    return chosen === 'unknown'
      ? { problems: [problemOf(question, 'unknownOption')] }
      : { answer: chosen }
  },

  write: (question, answer) =>
    answer.kind === 'choice' || answer.kind === 'special'
      ? [[question.id, radioValue(answer)]]
      : none,

  check(question, answer) {
    if (answer === undefined) return checkMissing(question)
    if (answer.kind === 'special') return checkSpecial(question, answer.special)
    const isPoint =
      answer.kind === 'choice' &&
      answer.text === undefined &&
      question.points.some(({ code }) => code === answer.code)
    return isPoint ? none : [problemOf(question, 'unknownOption')]
  },

  variables: (question) => [
    {
      id: question.id,
      question: question.id,
      text: question.text,
      measure: 'ordinal',
      categories: question.points,
      special: question.special ?? none,
    },
  ],

  describe(question, answer, language) {
    if (answer.kind === 'special') return [specialLabel(answer.special, language)]
    if (answer.kind !== 'choice') return none
    const point = question.points.find(({ code }) => code === answer.code)
    return point === undefined ? none : [inLanguage(point.label, language)]
  },
}
