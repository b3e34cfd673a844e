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
import { answerTo, type Answer, type Answers } from './answers.ts'
import { isAsked } from './asked.ts'
import { computedAnswer } from './computed-answer.ts'
import type { Circumstances } from './circumstances.ts'
import { evaluateExpression, holds } from './expression/evaluate-expression.ts'
import type { Surroundings } from './expression/expression.ts'
import { restrictAnswer } from './kinds/register.ts'
import { orderedPages, shuffled } from './order.ts'
import { planOf, type PagePlan, type QuestionPlan } from './plan.ts'
import type { Question } from './question.ts'
import type { Ending, Page, Questionnaire } from './questionnaire.ts'
import { filled, shownQuestion } from './shown-question.ts'
import { surroundingsOf } from './surroundings.ts'
import type { Text } from './text.ts'

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
  const { seed } = circumstances
  const plan = planOf(questionnaire)
  const seen: Record<string, Answer> = Object.create(null)
  const around = surroundingsOf(questionnaire, seen, circumstances)
  const walk = { answers, seen, around, seed }
  const pages: JourneyPage[] = []
  const ordered = orderedPages(questionnaire, seed)
  let ending: Ending | undefined
  for (let index = 0; index < ordered.length && ending === undefined; index += 1) {
    const page = ordered[index]
    const own = page && plan.pages.get(page)
    if (page === undefined || own === undefined) continue
    if (own.visibleIf !== undefined && !holds(own.visibleIf, around)) continue
    const { questions, waiting } = walkPage(page, own, walk)
    if (questions.length > 0 || page.questions.every(({ kind }) => kind === 'computed')) {
      pages.push({
        page: own.fills ? filled(page, around) : page,
        questions,
        waiting,
        failed: failedChecks(own, questions, around),
      })
    }
    ending = fullQuota(questionnaire, circumstances, around)
    const jump = own.jumps.find((candidate) => holds(candidate.if, around))
    if (jump === undefined || ending !== undefined) continue
    if (jump.to === 'end') break
    ending = questionnaire.endings?.find(({ id }) => id === jump.to)
    const target = ordered.findIndex(({ id }) => id === jump.to)
    if (target > index) index = target - 1
  }
  return { pages, answers: { ...seen }, ending }
}

type Walk = {
  readonly answers: Answers
  readonly seen: Record<string, Answer>
  readonly around: Surroundings
  readonly seed: number
}

/** The questions of a page that are shown; what was answered to them is put among what counts. */
function walkPage(
  page: Page,
  plan: PagePlan,
  walk: Walk,
): Pick<JourneyPage, 'questions' | 'waiting'> {
  const { seen, around, seed, answers } = walk
  const questions: Question[] = []
  const waiting: { question: Question; after: string | undefined }[] = []
  let after: string | undefined
  for (const own of plan.questions) {
    const { id } = own.question
    if (own.visibleIf !== undefined && !holds(own.visibleIf, around)) {
      if (!own.live) continue
      waiting.push({ question: shownQuestion(own, around, seed), after })
      after = id
      continue
    }
    if (own.value !== undefined) {
      const answer = computedAnswer(own.question, evaluateExpression(own.value, around))
      if (answer !== undefined) seen[id] = answer
      continue
    }
    const question = shownQuestion(own, around, seed)
    questions.push(question)
    after = id
    if (!isAsked(question)) continue
    const answer = countedAnswer(own, question, answerTo(answers, id))
    if (answer !== undefined) seen[id] = answer
  }
  return {
    questions: page.order === 'random' ? shuffled(questions, seed, page.id) : questions,
    waiting,
  }
}

function countedAnswer(
  plan: QuestionPlan,
  question: Question,
  answer: Answer | undefined,
): Answer | undefined {
  return answer !== undefined && plan.parts.size > 0 ? restrictAnswer(question, answer) : answer
}

function failedChecks(plan: PagePlan, questions: readonly Question[], around: Surroundings) {
  return plan.questions.flatMap(({ question: { id }, checks }) => {
    const question = questions.find((shown) => shown.id === id)
    if (question === undefined) return []
    return checks
      .filter(({ needs }) => needs.every(({ path }) => around.value(path) !== null))
      .filter(({ that }) => !holds(that, around))
      .map(({ message }) => ({ question, message: filled({ message }, around).message }))
  })
}

function fullQuota(
  questionnaire: Questionnaire,
  { fullQuotas }: Circumstances,
  around: Surroundings,
): Ending | undefined {
  if (fullQuotas === undefined || fullQuotas.size === 0) return undefined
  const full = planOf(questionnaire).quotas.find(
    ({ id, when }) => fullQuotas.has(id) && holds(when, around),
  )
  return full && questionnaire.endings?.find(({ id }) => id === full.ending)
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
