import type { Answer, Answers, Form } from './answers.ts'
import type { Circumstances } from './circumstances.ts'
import { checkPage } from './check-page.ts'
import { readPage } from './form.ts'
import { journey, type Journey } from './journey.ts'
import type { Problem } from './problem.ts'
import type { Page, Questionnaire } from './questionnaire.ts'

/** Everything known after a page was sent in. */
export type ReceivedPage = {
  /** The earlier answers, those to this page replaced by what the form says. */
  readonly answers: Answers
  readonly journey: Journey
  /** At most one problem per field, only of shown questions; empty means: go on. */
  readonly problems: readonly Problem[]
}

/**
 * Takes in one page: reads its form, puts the answers beside the `earlier` ones, computes the journey and checks the
 * page's shown questions. A field that could not be read is not also called missing.
 */
export function receivePage(
  questionnaire: Questionnaire,
  page: Page,
  earlier: Answers,
  form: Form,
  circumstances: Circumstances,
): ReceivedPage {
  const reading = readPage(page, form)
  const own = new Set(page.questions.map((question) => question.id))
  const others: (readonly [string, Answer])[] = Object.entries(earlier).filter(
    ([id]) => !own.has(id),
  )
  const answers = Object.fromEntries([...others, ...Object.entries(reading.answers)])
  const walk = journey(questionnaire, answers, circumstances)
  const shown = walk.pages.find((candidate) => candidate.page.id === page.id)
  if (shown === undefined) return { answers, journey: walk, problems: [] }

  const unread = new Set(reading.problems.map((problem) => problem.field))
  const checked = checkPage(shown, walk.answers).filter((problem) => !unread.has(problem.field))
  const all = [...reading.problems, ...checked]
  const problems = shown.questions.flatMap((question) =>
    all.filter((problem) => problem.question === question.id),
  )
  return { answers, journey: walk, problems }
}
