import { problemOf, type Problem } from '../problem.ts'
import type { SpecialAnswer } from '../question-base.ts'
import type { Question } from '../question.ts'
import { none } from './kind.ts'

/** What is wrong with no answer at all: that one is required. `field` is where the question begins. */
export function checkMissing(question: Question, field = question.id): readonly Problem[] {
  return question.required ? [problemOf(question, 'required', { field })] : none
}

/** What is wrong with a special answer: that it was never offered. `field` is where the question begins. */
export function checkSpecial(
  question: Question,
  special: SpecialAnswer,
  field = question.id,
): readonly Problem[] {
  return question.special?.includes(special)
    ? none
    : [problemOf(question, 'unknownOption', { field })]
}
