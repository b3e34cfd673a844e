import { explore } from '../explore.ts'
import type { Flaw } from '../flaw.ts'
import type { Questionnaire } from '../questionnaire.ts'
import { adviceAt, flawAt } from './flaw-at.ts'

/** So many that an author who saves does not wait. */
const mostTries = 1_000

/**
 * Pages and questions that nobody can get to see, because their conditions contradict each other or a jump always leads
 * past them. Where not every combination could be tried it is advice.
 */
export function* lintReach(questionnaire: Questionnaire): Iterable<Flaw> {
  const [language] = questionnaire.languages
  // Any day will do: what depends on the day of answering is reached on some day.
  const { pages, questions, exhaustive } = explore(
    questionnaire,
    { today: '2026-01-01', language },
    mostTries,
  )
  const flaw = exhaustive && !dependsOnTheDay(questionnaire) ? flawAt : adviceAt
  for (const [index, page] of questionnaire.pages.entries()) {
    const isEmpty =
      page.questions.length > 0 && page.questions.every(({ kind }) => kind === 'computed')
    if (!pages.has(page.id) && !isEmpty) {
      yield flaw(
        `pages.${index}${page.visibleIf === undefined ? '' : '.visibleIf'}`,
        'unreachablePage',
        'Diese Seite bekommt niemand zu sehen: Keine Kombination von Antworten führt zu ihr.',
        'Nobody gets to see this page: no combination of answers leads to it.',
      )
      continue
    }
    for (const [nth, question] of page.questions.entries()) {
      if (question.visibleIf === undefined || question.kind === 'computed') continue
      if (questions.has(question.id)) continue
      yield flaw(
        `pages.${index}.questions.${nth}.visibleIf`,
        'unreachableQuestion',
        'Diese Frage bekommt niemand zu sehen: Keine Kombination von Antworten erfüllt ihre Bedingung.',
        'Nobody gets to see this question: no combination of answers satisfies its condition.',
      )
    }
  }
}

function dependsOnTheDay(questionnaire: Questionnaire): boolean {
  return /\b(today|age)\(/.test(JSON.stringify(questionnaire.pages))
}
