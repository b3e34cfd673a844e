import {
  answerTo,
  isAsked,
  journey,
  type Question,
  type Questionnaire,
} from '@meinungsbild/questionnaire'
import type { TestRun } from '@meinungsbild/storage'
import { readTestContent } from './test-content.ts'

/** What test runs tell about one question. */
export type QuestionCount = {
  readonly question: Question
  /** How many testers were shown it. */
  readonly shown: number
  readonly answered: number
  /** How many broke off on its page. */
  readonly brokenOff: number
}

/** What the test runs tell about each question that is asked. Runs of another questionnaire are for the caller to leave out. */
export function countTests(
  questionnaire: Questionnaire,
  runs: readonly TestRun[],
): readonly QuestionCount[] {
  const walks = runs.flatMap((run) => {
    const content = readTestContent(run.content)
    return content === undefined ? [] : [{ run, ...content, seen: seenIn(questionnaire, run) }]
  })
  return questionnaire.pages.flatMap((page) =>
    page.questions
      .filter((question) => isAsked(question) && question.kind !== 'hidden')
      .map((question) => ({
        question,
        shown: walks.filter(({ seen }) => seen.has(question.id)).length,
        answered: walks.filter(
          ({ seen, answers }) =>
            seen.has(question.id) && answerTo(answers, question.id) !== undefined,
        ).length,
        brokenOff: runs.filter((run) => !run.finished && run.page === page.id).length,
      })),
  )
}

/** The questions on the tester's way, up to the page that was shown last. */
function seenIn(questionnaire: Questionnaire, run: TestRun): ReadonlySet<string> {
  const content = readTestContent(run.content)
  if (content === undefined) return new Set()
  const { answers, ...circumstances } = content
  const { pages } = journey(questionnaire, answers, circumstances)
  const last = pages.findIndex(({ page }) => page.id === run.page)
  const seen = last === -1 ? pages : pages.slice(0, last + 1)
  return new Set(seen.flatMap(({ questions }) => questions.map(({ id }) => id)))
}
