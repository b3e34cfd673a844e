import fc from 'fast-check'
import type { Question } from '../question.ts'
import { choiceQuestionArbitrary } from './choice-questions.arbitrary.ts'
import { valueQuestionArbitrary } from './value-questions.arbitrary.ts'

/** Every kind of question, without conditions and with an id that is still to be given; otherwise without a flaw. */
export const questionArbitrary: fc.Arbitrary<Question> = fc.oneof(
  choiceQuestionArbitrary,
  valueQuestionArbitrary,
)
