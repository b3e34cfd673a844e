import { answerTo, type Answers } from './answers.ts'
import type { JourneyPage } from './journey.ts'
import { checkAnswer, fields } from './kinds/forms.ts'
import { problemOf, type Problem } from './problem.ts'

/**
 * What is wrong with the answers to the shown questions of one page, in their order: required ones that are missing,
 * limits, an answer that does not belong to its question, and then what the author asks to hold between answers.
 * `answers` are those that count (`Journey.answers`). Hidden questions are never looked at.
 */
export function checkPage(journeyPage: JourneyPage, answers: Answers): readonly Problem[] {
  const problems: Problem[] = []
  for (const question of journeyPage.questions) {
    for (const problem of checkAnswer(question, answerTo(answers, question.id))) {
      problems.push(problem)
    }
  }
  for (const { question, message } of journeyPage.failed) {
    // Who has not answered properly yet should not be told about plausibility.
    if (problems.some((problem) => problem.question === question.id)) continue
    problems.push(
      problemOf(question, 'checkFailed', { field: fields(question)[0] ?? question.id, message }),
    )
  }
  return problems
}
