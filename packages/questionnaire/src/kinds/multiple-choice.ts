import { commentField, optionField } from '../field-names.ts'
import { ownEntry } from '../own-entry.ts'
import { problemOf, type Problem } from '../problem.ts'
import type { MultipleChoice } from '../question.ts'
import { specialLabel } from '../special-label.ts'
import { answerLines } from './answer-lines.ts'
import { checkboxes } from './checkboxes.ts'
import { choicesOf, type Choices } from './choices.ts'
import { datumOf, formValues, isOffered, type Offer } from './chosen.ts'
import { columnOf } from './column.ts'
import { checkComment, hasComment, readComment } from './comment.ts'
import { none, type Kind, type KindColumns, type KindForm } from './kind.ts'
import { checkOpenText, openTextFields, readOpenText } from './open-text.ts'
import { checkMissing } from './without-value.ts'

/** Several of several options. Nothing chosen is no answer; `min` speaks to those who choose anything. */
export const multipleChoice: Kind<MultipleChoice> = {
  read(question, form) {
    const chosen = checkboxes.read(form, question.id, offerOf(question))
    if (chosen === undefined) return undefined
    if (typeof chosen === 'string') return { problems: [problemOf(question, chosen)] }
    if (chosen.kind === 'special') return { answer: chosen }
    const answer = choicesOf(
      question.options.filter(({ code }) => chosen.codes.includes(code)),
      (option) => readOpenText(question, option, form),
      ({ code }) => readComment(question, form, code),
    )
    return { answer }
  },

  restrict(question, answer) {
    if (answer.kind !== 'choices') return answer
    const { codes, texts, comments } = answer
    // In the order of the answer: that of the options may be shuffled.
    const left = codes.flatMap((code) => question.options.find((own) => own.code === code) ?? [])
    return left.length === 0
      ? undefined
      : choicesOf(
          left,
          ({ code }) => ownEntry(texts, code),
          ({ code }) => ownEntry(comments, code),
        )
  },

  value: (_question, answer, path) =>
    answer.kind === 'choices' && path.length === 0 ? answer.codes : null,

  describe(question, answer, language) {
    if (answer.kind === 'special') return [specialLabel(answer.special, language)]
    if (answer.kind !== 'choices') return none
    const { codes, texts, comments } = answer
    return question.options
      .filter(({ code }) => codes.includes(code))
      .flatMap(({ code, label }) =>
        answerLines(label, ownEntry(texts, code), ownEntry(comments, code), language),
      )
  },
}

export const multipleChoiceForm: KindForm<MultipleChoice> = {
  fields: (question) => [
    question.id,
    ...openTextFields(question, question.options),
    ...(hasComment(question)
      ? question.options.map(({ code }) => commentField(question.id, code))
      : none),
  ],

  write(question, answer) {
    if (answer.kind !== 'choices' && answer.kind !== 'special') return none
    const entries = formValues(answer).map((value) => [question.id, value] as const)
    if (answer.kind === 'special') return entries
    for (const [code, text] of Object.entries(answer.texts ?? {})) {
      entries.push([optionField(question.id, code), text])
    }
    for (const [code, comment] of Object.entries(answer.comments ?? {})) {
      entries.push([commentField(question.id, code), comment])
    }
    return entries
  },

  check(question, answer) {
    // Every option may have its condition: nobody is asked for what nobody can choose.
    if (answer === undefined) return question.options.length === 0 ? none : checkMissing(question)
    if (answer.kind !== 'choices' && answer.kind !== 'special') return unknown(question)
    if (!isOffered(answer, offerOf(question))) return unknown(question)
    return answer.kind === 'special' ? none : checkChoices(question, answer)
  },
}

export const multipleChoiceColumns: KindColumns<MultipleChoice> = {
  variables: (question) => [
    columnOf(question, { measure: 'multiple', categories: question.options }),
  ],

  data: (_question, answer) =>
    answer.kind === 'choices' || answer.kind === 'special' ? [datumOf(answer)] : [undefined],
}

function checkChoices(question: MultipleChoice, answer: Choices): readonly Problem[] {
  const { codes, texts = {}, comments = {} } = answer
  if (Object.keys({ ...texts, ...comments }).some((code) => !codes.includes(code))) {
    return unknown(question)
  }
  const problems = [...checkNumber(question, codes)]
  for (const option of question.options) {
    const { code } = option
    if (!codes.includes(code)) continue
    const wrong = [
      checkOpenText(question, option, ownEntry(texts, code)),
      checkComment(question, ownEntry(comments, code), code),
    ]
    problems.push(...wrong.filter((problem) => problem !== undefined))
  }
  return problems
}

/** An exclusive option alone is enough, whatever the minimum, which is never more than what is offered. */
function checkNumber(question: MultipleChoice, codes: readonly string[]): readonly Problem[] {
  const { options, min = 0, max = options.length } = question
  const combinable = options.filter(({ exclusive }) => !exclusive)
  if (codes.some((code) => combinable.every((option) => option.code !== code))) {
    return codes.length > 1 ? [problemOf(question, 'exclusiveWithOthers')] : none
  }
  const least = Math.min(min, combinable.length)
  if (codes.length < least) return [problemOf(question, 'tooFew', { limit: least })]
  return codes.length > max ? [problemOf(question, 'tooMany', { limit: max })] : none
}

function offerOf({ options, special }: MultipleChoice): Offer {
  return { categories: options, special }
}

function unknown(question: MultipleChoice): readonly Problem[] {
  return [problemOf(question, 'unknownOption')]
}
