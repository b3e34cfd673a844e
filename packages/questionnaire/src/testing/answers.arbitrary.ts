import fc from 'fast-check'
import type { Answer, Answers } from '../answers.ts'
import { isAsked } from '../asked.ts'
import type { Question } from '../question.ts'
import type { Questionnaire } from '../questionnaire.ts'
import { choiceAnswerArbitrary } from './choice-answers.arbitrary.ts'
import { valueAnswerArbitrary } from './value-answers.arbitrary.ts'

/** Right answers to some of the questions, hidden ones included. */
export function answersArbitrary(questionnaire: Questionnaire): fc.Arbitrary<Answers> {
  return pick(questionnaire, (question) => fc.option(answerArbitrary(question), { nil: undefined }))
}

/** Right answers to all questions, hidden ones included; every row where rows are required. */
export function fullAnswersArbitrary(questionnaire: Questionnaire): fc.Arbitrary<Answers> {
  return pick(questionnaire, answerArbitrary)
}

function pick(
  questionnaire: Questionnaire,
  arbitrary: (question: Question) => fc.Arbitrary<Answer | undefined>,
): fc.Arbitrary<Answers> {
  const questions = questionnaire.pages.flatMap((page) => page.questions).filter(isAsked)
  return fc.tuple(...questions.map(arbitrary)).map((answers) =>
    Object.fromEntries(
      questions.flatMap(({ id }, index): [string, Answer][] => {
        const answer = answers[index]
        return answer === undefined ? [] : [[id, answer]]
      }),
    ),
  )
}

/** A special answer now and then, where it stands for the whole question. */
function answerArbitrary(question: Question): fc.Arbitrary<Answer> {
  const valued = choiceAnswerArbitrary(question) ?? valueAnswerArbitrary(question)
  if (valued === undefined) throw new TypeError(`No answers are known to ${question.kind}`)
  const { special } = question
  if (special === undefined || special.length === 0 || hasSpecialPerRow(question)) return valued
  const specials = special.map((own) => fc.constant({ kind: 'special' as const, special: own }))
  return fc.oneof({ arbitrary: valued, weight: 3 }, fc.oneof(...specials))
}

function hasSpecialPerRow({ kind }: Question): boolean {
  return ['matrix', 'differential', 'multipleMatrix', 'dualMatrix'].includes(kind)
}
