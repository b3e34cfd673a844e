/*
 * A journey (Weg durch den Fragebogen) is what one person gets to see: the pages, and on each page the questions, in
 * the order of the questionnaire. It is computed from the questionnaire and the answers given so far, and never
 * stored. There is no "current page" to go stale: who goes back and answers differently simply has another journey.
 *
 * What always holds:
 *
 * 1. A journey is one walk from the first page to the last. No page comes twice, so every walk ends.
 * 2. Only what was seen counts. Whether a page or question is shown depends on the answers to questions that were
 *    themselves shown, before it. An answer to a question that has become hidden has no effect on anything that
 *    follows, and `complete` leaves it out of the result.
 * 3. An answer never changes what stands before its question. A condition on a later question is therefore a
 *    condition on something unanswered (and a flaw, see `lint`).
 * 4. A page whose questions are all hidden is not visited. A page without questions, only words, is.
 *
 * After the last page comes the check page, where everything is read again before it is sent. It is not a page of the
 * questionnaire: `pageAfter` says `undefined`.
 */
import { answerTo, type Answer, type Answers } from './answers.ts'
import { evaluate } from './evaluate.ts'
import type { Question } from './question.ts'
import type { Page, Questionnaire } from './questionnaire.ts'

export type Journey = { readonly pages: readonly JourneyPage[] }

/** A page that is visited, with those of its questions that are shown. */
export type JourneyPage = { readonly page: Page; readonly questions: readonly Question[] }

/** The journey of a person who has given `answers`. Takes any answers, finished or not, and never refuses. */
export function journey(questionnaire: Questionnaire, answers: Answers): Journey {
  const seen: Record<string, Answer> = Object.create(null)
  const context = { questionnaire, answers: seen }
  const pages: JourneyPage[] = []
  for (const page of questionnaire.pages) {
    if (page.visibleIf !== undefined && !evaluate(page.visibleIf, context)) continue
    const questions: Question[] = []
    for (const question of page.questions) {
      if (question.visibleIf !== undefined && !evaluate(question.visibleIf, context)) continue
      questions.push(question)
      const answer = answerTo(answers, question.id)
      if (answer !== undefined) seen[question.id] = answer
    }
    if (questions.length > 0 || page.questions.length === 0) pages.push({ page, questions })
  }
  return { pages }
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
