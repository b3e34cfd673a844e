import { answerTo, type Answer, type Answers } from './answers.ts'
import { isAsked } from './asked.ts'
import { computedAnswer } from './computed-answer.ts'
import type { Circumstances } from './circumstances.ts'
import { evaluateExpression, holds } from './expression/evaluate-expression.ts'
import type { Surroundings } from './expression/expression.ts'
import type { Journey, JourneyPage } from './journey.ts'
import { restrictAnswer } from './kinds/register.ts'
import { orderedPages, shuffled } from './order.ts'
import type { PagePlan, Plan, QuestionPlan } from './plan.ts'
import type { Question } from './question.ts'
import type { Ending, Page } from './questionnaire.ts'
import { shownQuestion } from './shown-question.ts'
import { surroundingsOf } from './surroundings.ts'

/** What the pages of a walk look like; where it leads does not depend on it. */
export type Look = {
  readonly page: (page: Page, around: Surroundings) => Page
  /** `original`: the question as it stands in the questionnaire. */
  readonly question: (question: Question, original: Question, around: Surroundings) => Question
  readonly failed: (
    page: Page,
    questions: readonly Question[],
    around: Surroundings,
  ) => JourneyPage['failed']
}

/** One walk through the questionnaire; `journey.ts` says what always holds of it. */
export function walk(
  plan: Plan,
  answers: Answers,
  circumstances: Circumstances,
  look: Look,
): Journey {
  const { questionnaire } = plan
  const { seed } = circumstances
  const seen: Record<string, Answer> = Object.create(null)
  const around = surroundingsOf(questionnaire, seen, circumstances)
  const state = { answers, seen, around, seed, look }
  const pages: JourneyPage[] = []
  const ordered = orderedPages(questionnaire, seed)
  let ending: Ending | undefined
  for (let index = 0; index < ordered.length && ending === undefined; index += 1) {
    const page = ordered[index]
    const own = page && plan.pages.get(page)
    if (page === undefined || own === undefined) continue
    if (own.visibleIf !== undefined && !holds(own.visibleIf, around)) continue
    const { questions, waiting } = walkPage(page, own, state)
    if (questions.length > 0 || page.questions.every(({ kind }) => kind === 'computed')) {
      pages.push({
        page: look.page(page, around),
        questions,
        waiting,
        failed: look.failed(page, questions, around),
      })
    }
    ending = fullQuota(plan, circumstances, around)
    const jump = own.jumps.find((candidate) => holds(candidate.if, around))
    if (jump === undefined || ending !== undefined) continue
    if (jump.to === 'end') break
    ending = questionnaire.endings?.find(({ id }) => id === jump.to)
    const target = ordered.findIndex(({ id }) => id === jump.to)
    if (target > index) index = target - 1
  }
  return { pages, answers: { ...seen }, ending }
}

type State = {
  readonly answers: Answers
  readonly seen: Record<string, Answer>
  readonly around: Surroundings
  readonly seed: number
  readonly look: Look
}

/** The questions of a page that are shown; what was answered to them is put among what counts. */
function walkPage(
  page: Page,
  plan: PagePlan,
  { seen, around, seed, answers, look }: State,
): Pick<JourneyPage, 'questions' | 'waiting'> {
  const questions: Question[] = []
  const waiting: { question: Question; after: string | undefined }[] = []
  const seenQuestion = (own: QuestionPlan) =>
    look.question(shownQuestion(own, around, seed), own.question, around)
  let after: string | undefined
  for (const own of plan.questions) {
    const { id } = own.question
    if (own.visibleIf !== undefined && !holds(own.visibleIf, around)) {
      if (!own.live) continue
      waiting.push({ question: seenQuestion(own), after })
      after = id
      continue
    }
    if (own.value !== undefined) {
      const answer = computedAnswer(own.question, evaluateExpression(own.value, around))
      if (answer !== undefined) seen[id] = answer
      continue
    }
    const question = seenQuestion(own)
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

function fullQuota(
  { questionnaire, quotas }: Plan,
  { fullQuotas }: Circumstances,
  around: Surroundings,
): Ending | undefined {
  if (fullQuotas === undefined || fullQuotas.size === 0) return undefined
  const full = quotas.find(({ id, when }) => fullQuotas.has(id) && holds(when, around))
  return full && questionnaire.endings?.find(({ id }) => id === full.ending)
}
