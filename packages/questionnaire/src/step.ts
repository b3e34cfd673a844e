import type { Answers, Form, FormEntries } from './answers.ts'
import { formOf, withPage } from './carried.ts'
import type { Circumstances } from './circumstances.ts'
import { complete } from './complete.ts'
import { movedUp, withOneMore } from './entries-in-form.ts'
import { fromForm } from './form.ts'
import type { Go } from './go.ts'
import { journey, pageAfter, pageBefore, type Journey, type JourneyPage } from './journey.ts'
import type { Problem } from './problem.ts'
import type { Question } from './question.ts'
import type { Ending, Page, Questionnaire } from './questionnaire.ts'
import { receivePage } from './receive-page.ts'

/** One posted step of a journey, as far as the questionnaire is concerned. */
export type StepRequest = {
  readonly questionnaire: Questionnaire
  readonly circumstances: Circumstances
  readonly go: Go
  /** The id of the page that was shown; `check` for the check page, `ending` for another ending. */
  readonly page: string
  /** Where "Weiter" leads: to the next page, or back to the check page that the citizen came from. */
  readonly onward: 'next' | 'check'
  /** The ids of the questions that the page showed; undefined if the form does not say. */
  readonly shown: ReadonlySet<string> | undefined
  /** What was filled in on the other pages. */
  readonly carried: FormEntries
  /** What was filled in on this page. */
  readonly form: Form
}

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
      /** What was typed on this very page, to be shown again; undefined on another page. */
      readonly typed: Form | undefined
    }
  | { readonly kind: 'check' }
  | { readonly kind: 'ending'; readonly ending: Ending }
  | { readonly kind: 'send' }
)

type Target = Pick<Step, 'carried' | 'answers' | 'journey'>

/** Where the step leads. Takes anything that may be posted and never refuses: what is strange is the plainest step. */
export function takeStep(request: StepRequest): Step {
  const page = request.questionnaire.pages.find(({ id }) => id === request.page)
  return page === undefined ? fromCheckPage(request) : fromPage(request, page)
}

/** Which page is shown to somebody who comes without anything, or with values from the link. */
export function firstStep(
  questionnaire: Questionnaire,
  circumstances: Circumstances,
  carried: FormEntries = [],
): Step {
  const blank = { page: '', onward: 'next', shown: undefined, form: formOf([]) } as const
  return takeStep({ questionnaire, circumstances, go: { kind: 'start' }, carried, ...blank })
}

function fromCheckPage(request: StepRequest): Step {
  const { questionnaire, circumstances, carried, go } = request
  const { answers } = fromForm(questionnaire, formOf(carried))
  const walk = journey(questionnaire, answers, circumstances)
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
    case 'add':
    case 'remove':
    case 'language':
      // Only the check page may be followed by sending; a form that names no page at all begins again.
      return request.page === 'check' || request.page === 'ending'
        ? toPage(target, undefined)
        : toPage(target, walk.pages[0])
    default:
      return go satisfies never
  }
}

function fromPage(request: StepRequest, page: Page): Step {
  const { questionnaire, circumstances, go, carried, onward } = request
  const form = movedUp(page, request.form, go)
  const before = fromForm(questionnaire, formOf(carried)).answers
  const received = receivePage(questionnaire, page, before, form, circumstances)
  const target = {
    carried: withPage(questionnaire, carried, page, form),
    answers: received.answers,
    journey: received.journey,
  }
  const same = pageOf(received.journey, page.id)
  // The page's old answers stay what they were until new ones are accepted.
  const unchanged = { ...target, carried }
  switch (go.kind) {
    case 'start':
      return toPage(target, received.journey.pages[0])
    case 'back':
      return toPage(target, pageBefore(received.journey, page.id) ?? received.journey.pages[0])
    case 'page':
      return toPage(target, pageOf(received.journey, go.page))
    case 'add':
      return toPage(unchanged, same, { onward, typed: withOneMore(page, form, go.question) })
    case 'remove':
    case 'language':
      return toPage(unchanged, same, { onward, typed: form })
    case 'send':
    case 'next': {
      const revealed = same?.questions.filter(({ id }) => request.shown?.has(id) === false) ?? []
      const unseen = new Set(revealed.map(({ id }) => id))
      const problems = received.problems.filter(({ question }) => !unseen.has(question))
      if (problems.length > 0 || revealed.length > 0) {
        return toPage(unchanged, same, { problems, revealed, onward, typed: form })
      }
      if (onward === 'next') return toPage(target, pageAfter(received.journey, page.id))
      return afterChange(request, target, journey(questionnaire, before, circumstances), page)
    }
    default:
      return go satisfies never
  }
}

/**
 * After a change from the check page: back there, unless the change has brought up questions that were never shown. Then
 * the journey goes on from the first of them as if for the first time.
 */
function afterChange(request: StepRequest, target: Target, old: Journey, page: Page): Step {
  const { questionnaire, circumstances } = request
  const { pages } = target.journey
  const seen = new Set(old.pages.flatMap(({ questions }) => questions.map(({ id }) => id)))
  const from = pages.findIndex((candidate) => candidate.page.id === page.id)
  const fresh = pages
    .slice(from + 1)
    .find(({ questions }) => questions.some(({ id }) => !seen.has(id)))
  if (fresh !== undefined) return toPage(target, fresh)
  const completed = complete(questionnaire, target.answers, circumstances)
  return completed.ok
    ? toPage(target, undefined)
    : toPage(target, pageOf(target.journey, completed.pageId), {
        problems: completed.problems,
        onward: 'check',
      })
}

/** To a page; without one to the end of the journey: the check page, or another ending. */
function toPage(
  target: Target,
  shown: JourneyPage | undefined,
  how: {
    readonly problems?: readonly Problem[]
    readonly revealed?: readonly Question[]
    readonly onward?: 'next' | 'check'
    readonly typed?: Form
  } = {},
): Step {
  const { problems = [], revealed = [], onward = 'next', typed } = how
  if (shown !== undefined) {
    return { ...target, kind: 'page', shown, problems, revealed, onward, typed }
  }
  const { ending } = target.journey
  return ending === undefined
    ? { ...target, kind: 'check', onward: 'next' }
    : { ...target, kind: 'ending', ending, onward: 'next' }
}

function pageOf(walk: Journey, id: string): JourneyPage | undefined {
  return walk.pages.find(({ page }) => page.id === id)
}
