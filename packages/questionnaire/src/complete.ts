import { answerTo, type Answers } from './answers.ts'
import type { Circumstances } from './circumstances.ts'
import { checkPage } from './check-page.ts'
import { holds } from './expression/evaluate-expression.ts'
import { journey } from './journey.ts'
import { planOf } from './plan.ts'
import type { Problem } from './problem.ts'
import type { Questionnaire } from './questionnaire.ts'
import { surroundingsOf } from './surroundings.ts'

/** A whole set of answers that may be counted, or the first page of the journey that has problems. */
export type Completion =
  | {
      readonly ok: true
      readonly answers: Answers
      /** The id of the ending that was reached; undefined at the end of the questionnaire. */
      readonly ending: string | undefined
      /** The ids of the quotas that these answers count for; none if another ending was reached. */
      readonly quotas: readonly string[]
    }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly pageId: string }

/**
 * Judges everything one person answered. The result holds exactly the answers to questions of the journey and the
 * computed values, in the order of the questionnaire; answers to hidden or unknown questions, to options and rows that
 * were not offered, and to statements are removed. Completing twice changes nothing.
 */
export function complete(
  questionnaire: Questionnaire,
  answers: Answers,
  circumstances: Circumstances,
): Completion {
  const walk = journey(questionnaire, answers, circumstances)
  for (const journeyPage of walk.pages) {
    const problems = checkPage(journeyPage, walk.answers)
    if (problems.length > 0) return { ok: false, problems, pageId: journeyPage.page.id }
  }
  const kept = questionnaire.pages.flatMap((page) =>
    page.questions.flatMap(({ id }) => {
      const answer = answerTo(walk.answers, id)
      return answer === undefined ? [] : [[id, answer] as const]
    }),
  )
  const counted = Object.fromEntries(kept)
  const ending = walk.ending?.id
  const around = surroundingsOf(questionnaire, counted, circumstances)
  const quotas =
    ending === undefined
      ? planOf(questionnaire).quotas.filter(({ when }) => holds(when, around))
      : []
  return { ok: true, answers: counted, ending, quotas: quotas.map(({ id }) => id) }
}
