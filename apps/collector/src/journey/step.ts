import {
  complete,
  fromForm,
  journey,
  pageAfter,
  pageBefore,
  receivePage,
  type Answers,
  type FormEntries,
  type Journey,
  type JourneyPage,
  type Page,
  type Problem,
  type Question,
  type Questionnaire,
} from '@meinungsbild/questionnaire'
import { formOf, withPage } from './carried.ts'
import type { JourneyRequest } from './journey-request.ts'

/** Where a posted step leads. A function of the request alone: nothing is remembered between two steps. */
export type Step = {
  readonly carried: FormEntries
  readonly answers: Answers
  readonly journey: Journey
  readonly onward: 'next' | 'check'
} & (
  | {
      readonly kind: 'page'
      readonly shown: JourneyPage
      readonly problems: readonly Problem[]
      /** Questions of the page just sent in that its own answers have brought up. */
      readonly revealed: readonly Question[]
    }
  | { readonly kind: 'check' }
  | { readonly kind: 'send' }
)

type Target = Pick<Step, 'carried' | 'answers' | 'journey'>

export function takeStep(request: JourneyRequest): Step {
  const { questionnaire } = request.prepared.survey
  const page = questionnaire.pages.find(({ id }) => id === request.page)
  return page === undefined
    ? fromCheckPage(request, questionnaire)
    : fromPage(request, questionnaire, page)
}

function fromCheckPage(request: JourneyRequest, questionnaire: Questionnaire): Step {
  const { carried, go } = request
  const { answers } = fromForm(questionnaire, formOf(carried))
  const walk = journey(questionnaire, answers)
  const target = { carried, answers, journey: walk }
  switch (go.kind) {
    case 'start':
      return toPage(target, walk.pages[0])
    case 'back':
      return toPage(target, walk.pages.at(-1))
    case 'page':
      return toPage(target, pageOf(walk, go.page), { onward: 'check' })
    case 'send':
      return { ...target, kind: 'send', onward: 'next' }
    case 'next':
      // Only the check page may be followed by sending; a form that names no page at all begins again.
      return request.page === 'check'
        ? { ...target, kind: 'check', onward: 'next' }
        : toPage(target, walk.pages[0])
    default:
      return go satisfies never
  }
}

function fromPage(request: JourneyRequest, questionnaire: Questionnaire, page: Page): Step {
  const { go, form, prepared } = request
  const before = fromForm(questionnaire, formOf(request.carried)).answers
  const received = receivePage(questionnaire, page, before, form)
  const target = {
    carried: withPage(request.carried, page, form, prepared.pageOfField),
    answers: received.answers,
    journey: received.journey,
  }
  switch (go.kind) {
    case 'start':
      return toPage(target, received.journey.pages[0])
    case 'back':
      return toPage(target, pageBefore(received.journey, page.id) ?? received.journey.pages[0])
    case 'page':
      return toPage(target, pageOf(received.journey, go.page))
    case 'send':
    case 'next': {
      const same = pageOf(received.journey, page.id)
      const revealed = same?.questions.filter(({ id }) => request.shown?.has(id) === false) ?? []
      const unseen = new Set(revealed.map(({ id }) => id))
      const problems = received.problems.filter(({ question }) => !unseen.has(question))
      if (problems.length > 0 || revealed.length > 0) {
        // The page's old answers stay what they were until new ones are accepted.
        const again = { ...target, carried: request.carried }
        return toPage(again, same, { problems, revealed, onward: request.onward })
      }
      return request.onward === 'check'
        ? afterChange(target, journey(questionnaire, before), page, questionnaire)
        : toPage(target, pageAfter(received.journey, page.id))
    }
    default:
      return go satisfies never
  }
}

/**
 * After a change from the check page: back there, unless the change has brought up questions that were never shown. Then
 * the journey goes on from the first of them as if for the first time.
 */
function afterChange(target: Target, old: Journey, page: Page, questionnaire: Questionnaire): Step {
  const { pages } = target.journey
  const seen = new Set(old.pages.flatMap(({ questions }) => questions.map(({ id }) => id)))
  const from = pages.findIndex((candidate) => candidate.page.id === page.id)
  const fresh = pages
    .slice(from + 1)
    .find(({ questions }) => questions.some(({ id }) => !seen.has(id)))
  if (fresh !== undefined) return toPage(target, fresh)
  const completed = complete(questionnaire, target.answers)
  return completed.ok
    ? { ...target, kind: 'check', onward: 'next' }
    : toPage(target, pageOf(target.journey, completed.pageId), {
        problems: completed.problems,
        onward: 'check',
      })
}

function toPage(
  target: Target,
  shown: JourneyPage | undefined,
  how: {
    readonly problems?: readonly Problem[]
    readonly revealed?: readonly Question[]
    readonly onward?: 'next' | 'check'
  } = {},
): Step {
  const { problems = [], revealed = [], onward = 'next' } = how
  return shown === undefined
    ? { ...target, kind: 'check', onward: 'next' }
    : { ...target, kind: 'page', shown, problems, revealed, onward }
}

function pageOf(walk: Journey, id: string): JourneyPage | undefined {
  return walk.pages.find(({ page }) => page.id === id)
}
