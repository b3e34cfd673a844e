import type { Question } from '../question.ts'
import { problemOf } from '../problem.ts'
import { specialLabel } from '../special-label.ts'
import type { Category } from '../variable.ts'
import { answerLines } from './answer-lines.ts'
import { categoryOf, isOffered, worthOf, type Offer } from './chosen.ts'
import { readComment } from './comment.ts'
import { none, type Kind } from './kind.ts'
import { readOpenText } from './open-text.ts'
import { radios } from './radios.ts'

/** What a question with one answer of several offers: options, or the points of a scale. */
export type CategoriesOf<Q extends Question> = (question: Q) => readonly Category[]

/** A question with one answer of several. */
// @__NO_SIDE_EFFECTS__
export function oneOf<Q extends Question>(categoriesOf: CategoriesOf<Q>): Kind<Q> {
  function offerOf(question: Q): Offer {
    return { categories: categoriesOf(question), special: question.special }
  }
  return {
    read(question, form) {
      const offer = offerOf(question)
      const chosen = radios.read(form, question.id, offer)
      if (chosen === undefined) return undefined
      if (typeof chosen === 'string') return { problems: [problemOf(question, chosen)] }
      if (chosen.kind === 'special') return { answer: chosen }
      const option = categoryOf(offer.categories, chosen.code)
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

    restrict: (question, answer) =>
      answer.kind !== 'choice' || isOffered(answer, offerOf(question)) ? answer : undefined,

    value: (question, answer, path) =>
      answer.kind === 'choice' && path.length === 0
        ? worthOf(answer, categoriesOf(question))
        : null,

    describe(question, answer, language) {
      if (answer.kind === 'special') return [specialLabel(answer.special, language)]
      const option = answer.kind === 'choice' && categoryOf(categoriesOf(question), answer.code)
      return option ? answerLines(option.label, answer.text, answer.comment, language) : none
    },
  }
}
