import { openTextField } from '../field-names.ts'
import { problemOf } from '../problem.ts'
import type { SingleChoice } from '../question.ts'
import { specialLabel } from '../special-label.ts'
import { inLanguage } from '../text.ts'
import { none, type Kind } from './kind.ts'
import { checkOpenText, openTextFields, readOpenText } from './open-text.ts'
import { radioValue, readRadio, type Offer } from './radio.ts'
import { checkMissing, checkSpecial } from './without-value.ts'

/** One of several options. */
export const singleChoice: Kind<SingleChoice> = {
  fields: (question) => [question.id, ...openTextFields(question, question.options)],

  read(question, form) {
    const chosen = readRadio(form, question.id, offerOf(question))
    if (chosen === undefined) return undefined
    if (chosen === 'unknown') return { problems: [problemOf(question, 'unknownOption')] }
    if (chosen.kind === 'special') return { answer: chosen }
    const option = question.options.find(({ code }) => code === chosen.code)
    const text = option && readOpenText(question, option, form)
    return { answer: text === undefined ? chosen : { ...chosen, text } }
  },

  write(question, answer) {
    if (answer.kind !== 'choice' && answer.kind !== 'special') return none
    const entry = [question.id, radioValue(answer)] as const
    return answer.kind === 'choice' && answer.text !== undefined
      ? [entry, [openTextField(question.id, answer.code), answer.text]]
      : [entry]
  },

  check(question, answer) {
    if (answer === undefined) return checkMissing(question)
    if (answer.kind === 'special') return checkSpecial(question, answer.special)
    const option =
      answer.kind === 'choice' && question.options.find(({ code }) => code === answer.code)
    if (!option) return [problemOf(question, 'unknownOption')]
    const problem = checkOpenText(question, option, answer.text)
    return problem === undefined ? none : [problem]
  },

  variables: (question) => [
    {
      id: question.id,
      question: question.id,
      text: question.text,
      measure: 'nominal',
      categories: question.options.map(({ code, label, openText }) => ({
        code,
        label,
        ...(openText && { openText }),
      })),
      special: question.special ?? none,
    },
  ],

  describe(question, answer, language) {
    if (answer.kind === 'special') return [specialLabel(answer.special, language)]
    if (answer.kind !== 'choice') return none
    const option = question.options.find(({ code }) => code === answer.code)
    if (option === undefined) return none
    const label = inLanguage(option.label, language)
    return [answer.text === undefined ? label : `${label}: ${answer.text}`]
  },
}

function offerOf(question: SingleChoice): Offer {
  return { codes: question.options, special: question.special }
}
