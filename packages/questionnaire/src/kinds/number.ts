import { decimalsOf, formatNumeral, largestNumber, readNumeral, writeNumeral } from '../numeral.ts'
import { problemOf, type Problem } from '../problem.ts'
import type { NumberQuestion } from '../question.ts'
import { specialLabel } from '../special-label.ts'
import { inLanguage } from '../text.ts'
import { none, type Kind } from './kind.ts'
import { readSpecialBox, specialBoxFields, writeSpecialBox } from './special-box.ts'
import { checkMissing, checkSpecial } from './without-value.ts'

/** A number, whole unless `decimals` says otherwise. */
export const number: Kind<NumberQuestion> = {
  fields: specialBoxFields,

  read(question, form) {
    const typed = form.get(question.id)?.trim() ?? ''
    const special = readSpecialBox(question, form, typed)
    if (special !== undefined || typed === '') return special
    const value = readNumeral(typed, question.decimals ?? 0)
    return value === undefined
      ? { problems: [problemOf(question, 'notANumber')] }
      : { answer: { kind: 'number', value } }
  },

  write(question, answer) {
    if (answer.kind === 'special') return writeSpecialBox(question, answer.special)
    return answer.kind === 'number' ? [[question.id, writeNumeral(answer.value)]] : none
  },

  check(question, answer) {
    if (answer === undefined) return checkMissing(question)
    if (answer.kind === 'special') return checkSpecial(question, answer.special)
    if (answer.kind !== 'number' || !Number.isFinite(answer.value)) {
      return [problemOf(question, 'notANumber')]
    }
    return checkValue(question, answer.value)
  },

  variables: (question) => [
    {
      id: question.id,
      question: question.id,
      text: question.text,
      measure: 'metric',
      categories: none,
      special: question.special ?? none,
    },
  ],

  describe(question, answer, language) {
    if (answer.kind === 'special') return [specialLabel(answer.special, language)]
    if (answer.kind !== 'number') return none
    const numeral = formatNumeral(answer.value, language)
    const unit = question.unit === undefined ? '' : inLanguage(question.unit, language)
    // A no-break space keeps number and unit together (DIN 5008).
    return [unit === '' ? numeral : `${numeral}\u00A0${unit}`]
  },
}

/** One problem at most: who mends the range may well mend the decimals with it. */
function checkValue(question: NumberQuestion, value: number): readonly Problem[] {
  const { min = -largestNumber, max = largestNumber, decimals = 0 } = question
  if (value < min) return [problemOf(question, 'numberTooSmall', { limit: min })]
  if (value > max) return [problemOf(question, 'numberTooLarge', { limit: max })]
  return decimalsOf(value) > decimals
    ? [problemOf(question, 'tooManyDecimals', { limit: decimals })]
    : none
}
