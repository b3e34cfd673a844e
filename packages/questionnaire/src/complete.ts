import { answerTo, type Answer, type Answers } from './answers.ts'
import { checkPage } from './check-page.ts'
import { journey } from './journey.ts'
import type { Problem } from './problem.ts'
import type { Questionnaire } from './questionnaire.ts'

/** A whole set of answers that may be counted, or the first page of the journey that has problems. */
export type Completion =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly pageId: string }

/**
 * Judges everything one person answered. The result holds exactly the answers to questions of the journey, in the order
 * of the questionnaire; answers to hidden or unknown questions and to statements are removed. Completing twice changes
 * nothing.
 */
export function complete(questionnaire: Questionnaire, answers: Answers): Completion {
  const kept: [string, Answer][] = []
  for (const journeyPage of journey(questionnaire, answers).pages) {
    const problems = checkPage(journeyPage, answers)
    if (problems.length > 0) return { ok: false, problems, pageId: journeyPage.page.id }
    for (const question of journeyPage.questions) {
      const answer = answerTo(answers, question.id)
      if (answer !== undefined && question.kind !== 'statement') kept.push([question.id, answer])
    }
  }
  return { ok: true, answers: Object.fromEntries(kept) }
}
