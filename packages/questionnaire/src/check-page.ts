import { answerTo, type Answers } from './answers.ts'
import type { JourneyPage } from './journey.ts'
import { checkAnswer } from './kinds/register.ts'
import type { Problem } from './problem.ts'

/**
 * What is wrong with the answers to the shown questions of one page, in their order: required ones that are missing,
 * limits, an answer that does not belong to its question. Hidden questions are never looked at.
 */
export function checkPage(journeyPage: JourneyPage, answers: Answers): readonly Problem[] {
  const problems: Problem[] = []
  for (const question of journeyPage.questions) {
    for (const problem of checkAnswer(question, answerTo(answers, question.id))) {
      problems.push(problem)
    }
  }
  return problems
}
