import { problemOf, type Problem } from '../problem.ts'
import type { Question, SpecialAnswer } from '../question.ts'
import { none } from './kind.ts'

/** What is wrong with no answer at all: that one is required. */
export function checkMissing(question: Question): readonly Problem[] {
  return question.required ? [problemOf(question, 'required')] : none
}

/** What is wrong with a special answer: that it was never offered. */
export function checkSpecial(question: Question, special: SpecialAnswer): readonly Problem[] {
  return question.special?.includes(special) ? none : [problemOf(question, 'unknownOption')]
}
