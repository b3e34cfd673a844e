import { commentField, optionField } from '../field-names.ts'
import { problemOf } from '../problem.ts'
import type { Question } from '../question.ts'
import { specialLabel } from '../special-label.ts'
import type { Category } from '../variable.ts'
import { answerLines } from './answer-lines.ts'
import { datumOf, formValues, isOffered, worthOf, type Offer } from './chosen.ts'
import { columnOf } from './column.ts'
import { checkComment, hasComment, readComment } from './comment.ts'
import { none, type Kind } from './kind.ts'
import { checkOpenText, openTextFields, readOpenText } from './open-text.ts'
import { radios } from './radios.ts'
import { checkMissing } from './without-value.ts'

/** A question with one answer of several: options, or the points of a scale. */
export function oneOf<Q extends Question>(
  measure: 'nominal' | 'ordinal',
  categoriesOf: (question: Q) => readonly Category[],
): Kind<Q> {
  function offerOf(question: Q): Offer {
    return { categories: categoriesOf(question), special: question.special }
  }
  return {
    fields: (question) => [
      question.id,
      ...openTextFields(question, categoriesOf(question)),
      ...(hasComment(question) ? [commentField(question.id)] : none),
    ],

    read(question, form) {
      const offer = offerOf(question)
      const chosen = radios.read(form, question.id, offer)
      if (chosen === undefined) return undefined
      if (typeof chosen === 'string') return { problems: [problemOf(question, chosen)] }
      if (chosen.kind === 'special') return { answer: chosen }
      const option = find(offer.categories, chosen.code)
      const text = option && readOpenText(question, option, form)
      const comment = readComment(question, form)
      return {
        answer: {
          ...chosen,
          ...(text !== undefined && { text }),
          ...(comment !== undefined && { comment }),
        },
      }
    },

    write(question, answer) {
      if (answer.kind !== 'choice' && answer.kind !== 'special') return none
      const entries = formValues(answer).map((value) => [question.id, value] as const)
      if (answer.kind === 'special') return entries
      const { code, text, comment } = answer
      if (text !== undefined) entries.push([optionField(question.id, code), text])
      if (comment !== undefined) entries.push([commentField(question.id), comment])
      return entries
    },

    check(question, answer) {
      const offer = offerOf(question)
      if (answer === undefined) {
        // Every option may have its condition: nobody is asked for what nobody can choose.
        return offer.categories.length === 0 ? none : checkMissing(question)
      }
      if ((answer.kind !== 'choice' && answer.kind !== 'special') || !isOffered(answer, offer)) {
        return [problemOf(question, 'unknownOption')]
      }
      if (answer.kind === 'special') return none
      const option = find(offer.categories, answer.code)
      const problems = [
        option && checkOpenText(question, option, answer.text),
        checkComment(question, answer.comment),
      ].filter((problem) => problem !== undefined)
      return problems.length === 0 ? none : problems
    },

    restrict: (question, answer) =>
      answer.kind !== 'choice' || isOffered(answer, offerOf(question)) ? answer : undefined,

    variables: (question) => [columnOf(question, { measure, categories: categoriesOf(question) })],

    data: (_question, answer) =>
      answer.kind === 'choice' || answer.kind === 'special' ? [datumOf(answer)] : [undefined],

    value: (question, answer, path) =>
      answer.kind === 'choice' && path.length === 0
        ? worthOf(answer, categoriesOf(question))
        : null,

    describe(question, answer, language) {
      if (answer.kind === 'special') return [specialLabel(answer.special, language)]
      const option = answer.kind === 'choice' && find(categoriesOf(question), answer.code)
      return option ? answerLines(option.label, answer.text, answer.comment, language) : none
    },
  }
}

function find(categories: readonly Category[], code: string): Category | undefined {
  return categories.find((category) => category.code === code)
}
