/*
 * A journey (Weg durch den Fragebogen) is what one person gets to see: the pages, and on each page the questions as this
 * person sees them. It is computed from the questionnaire, the answers given so far and the circumstances, and never
 * stored. There is no "current page" to go stale: who goes back and answers differently simply has another journey.
 *
 * What always holds:
 *
 * 1. A journey is one walk from the first page to the last, or to another ending. No page comes twice, so every walk ends;
 *    jumps lead forwards only.
 * 2. Only what was seen counts. Whether a page, a question, an option or a row is shown depends on the answers to
 *    questions that were themselves shown, before it. An answer to something that has become hidden has no effect on
 *    anything that follows, and is not among `Journey.answers`.
 * 3. An answer never changes what stands before its question. A condition on a later question is therefore a
 *    condition on something unanswered (and a flaw, see `lint`).
 * 4. A page whose questions are all hidden is not visited. A page without questions, only words, is.
 *
 * After the last page comes the check page, where everything is read again before it is sent. It is not a page of the
 * questionnaire: `pageAfter` says `undefined`.
 */
import type { Answers } from './answers.ts'
import type { Circumstances } from './circumstances.ts'
import { failedChecks } from './failed-checks.ts'
import { pageInWords, questionInWords } from './in-words.ts'
import { planOf } from './plan.ts'
import type { Question } from './question.ts'
import type { Ending, Page, Questionnaire } from './questionnaire.ts'
import type { Text } from './text.ts'
import { walk } from './walk.ts'

export type Journey = {
  readonly pages: readonly JourneyPage[]
  /** The answers that count: to questions that are shown, without what is not offered, and the computed values. */
  readonly answers: Answers
  /** The ending that the answers lead to, if it is not the check page. */
  readonly ending: Ending | undefined
}

/** A page that is visited, with those of its questions that are shown. */
export type JourneyPage = {
  readonly page: Page
  readonly questions: readonly Question[]
  /** Questions that an answer on this very page may bring up. `after`: the id of the one right before, shown or not. */
  readonly waiting: readonly { readonly question: Question; readonly after: string | undefined }[]
  /** Checks of the author that do not hold, with their sentences. */
  readonly failed: readonly { readonly question: Question; readonly message: Text }[]
}

/** The journey of a person who has given `answers`. Takes any answers, finished or not, and never refuses. */
export function journey(
  questionnaire: Questionnaire,
  answers: Answers,
  circumstances: Circumstances,
): Journey {
  return walk(planOf(questionnaire), answers, circumstances, {
    page: pageInWords,
    question: questionInWords,
    failed: failedChecks,
  })
}

/**
 * The page that follows `pageId`; undefined after the last one, which means the check page. A page that is not part of
 * the journey has no successor either: on the check page nothing is lost, and `complete` finds what is missing.
 */
export function pageAfter(journey: Journey, pageId: string): JourneyPage | undefined {
  // The last of equal ids, so that even a draft with a doubled page id is walked in one direction only.
  const index = journey.pages.findLastIndex(({ page }) => page.id === pageId)
  return index === -1 ? undefined : journey.pages[index + 1]
}

/** The page before `pageId`; undefined before the first one. Before the check page (`pageId` unknown) stands the last. */
export function pageBefore(journey: Journey, pageId: string): JourneyPage | undefined {
  const index = journey.pages.findIndex(({ page }) => page.id === pageId)
  return index === -1 ? journey.pages.at(-1) : journey.pages[index - 1]
}
