import { commentField, optionField } from '../field-names.ts'
import { problemOf } from '../problem.ts'
import type { Question } from '../question.ts'
import { categoryOf, formValues, isOffered } from './chosen.ts'
import { checkComment, hasComment } from './comment.ts'
import { none, type KindForm } from './kind.ts'
import type { CategoriesOf } from './one-of.ts'
import { checkOpenText, openTextFields } from './open-text.ts'
import { checkMissing } from './without-value.ts'

/** The form of a question with one answer of several. */
// @__NO_SIDE_EFFECTS__
export function oneOfForm<Q extends Question>(categoriesOf: CategoriesOf<Q>): KindForm<Q> {
  return {
    fields: (question) => [
      question.id,
      ...openTextFields(question, categoriesOf(question)),
      ...(hasComment(question) ? [commentField(question.id)] : none),
    ],

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
      const categories = categoriesOf(question)
      if (answer === undefined) {
        // Every option may have its condition: nobody is asked for what nobody can choose.
        return categories.length === 0 ? none : checkMissing(question)
      }
      const offer = { categories, special: question.special }
      if ((answer.kind !== 'choice' && answer.kind !== 'special') || !isOffered(answer, offer)) {
        return [problemOf(question, 'unknownOption')]
      }
      if (answer.kind === 'special') return none
      const option = categoryOf(categories, answer.code)
      const problems = [
        option && checkOpenText(question, option, answer.text),
        checkComment(question, answer.comment),
      ].filter((problem) => problem !== undefined)
      return problems.length === 0 ? none : problems
    },
  }
}
