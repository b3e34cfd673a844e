import { QuestionPage, renderPage, type JourneyState } from '@meinungsbild/design'
import {
  carriedText,
  formOf,
  withoutPage,
  type Circumstances,
  type Form,
  type FormEntries,
  type Journey,
  type JourneyPage,
  type Problem,
  type Question,
} from '@meinungsbild/questionnaire'
import type { Context } from 'hono'
import { journeyFrame, surveyMedia } from '../pages/frame.ts'
import { sendFresh } from '../pages/fresh-page.ts'
import { acceptsGzip } from '../pages/static-page.ts'
import { routes } from '../routes.ts'
import type { PreparedSurvey } from '../shelf/prepared-survey.ts'
import { slottedPage, type SlottedPage } from './slots.ts'

export type ShownPage = {
  readonly prepared: PreparedSurvey
  readonly circumstances: Circumstances
  readonly journey: Journey
  readonly shown: JourneyPage
  readonly carried: FormEntries
  readonly problems: readonly Problem[]
  readonly revealed: readonly Question[]
  readonly id: string
  readonly token: string
  readonly onward: 'next' | 'check'
  /** What was typed on this page; without it the page is filled from what is carried. */
  readonly typed: Form | undefined
}

/** What of a survey is needed to draw its pages. */
type Drawable = Pick<PreparedSurvey, 'survey' | 'live'>

/** Sends a question page: from its template if nothing on it is filled in, else rendered. */
export function showQuestionPage(c: Context, page: ShownPage): Response {
  const { prepared, circumstances, shown, carried, problems, id, token, onward, typed } = page
  const { questionnaire } = prepared.survey
  const seed = String(circumstances.seed)
  const others = withoutPage(questionnaire, carried, shown.page.id)
  const empty = typed === undefined && problems.length === 0 && others.length === carried.length
  if (empty && onward === 'next') {
    const words = [id, ...(token === '' ? [] : [token]), seed, carriedText(others)]
    const filled = template(page)?.fill(words)
    if (filled !== undefined) return sendFilled(c, filled)
  }
  // On a detour from the check page the page's own old answers stay with the others: what changes is told from them.
  const kept = onward === 'check' ? carried : others
  const state = { id, seed, token, carried: carriedText(kept), onward }
  return sendFresh(
    c,
    questionPage(page, state, typed ?? formOf(carried)),
    problems.length > 0 ? 422 : 200,
  )
}

/** The page as everybody sees it who comes to it first, with nothing carried. */
export function firstQuestionPage(
  prepared: Drawable,
  circumstances: Circumstances,
  journey: Journey,
  shown: JourneyPage,
) {
  const state: JourneyState = { id: '', seed: '', token: '', carried: '', onward: 'next' }
  const page = { prepared, circumstances, journey, shown, problems: [], revealed: [] }
  return questionPage(page, state, formOf([]))
}

const markers = {
  id: 'slot-of-the-id',
  token: 'slot-of-the-token',
  seed: 'slot-of-the-seed',
  carried: 'slot-of-the-answers',
}

function template(page: ShownPage) {
  const { prepared, circumstances, journey, shown, token } = page
  // A page as only this person sees it, with earlier answers in its words or in an order of its own, is no template.
  if (!prepared.isOriginal(shown)) return undefined
  const live = prepared.live.page(shown.page.id, circumstances.today)
  if (live !== undefined && prepared.live.dependsOnDay) return undefined
  const withToken = token !== ''
  const key = [
    circumstances.language,
    shown.page.id,
    shown.questions.map(({ id }) => id).join(','),
    journey.pages.indexOf(shown),
    journey.pages.length,
    withToken,
  ].join(' ')
  return prepared.templates.find(key, () => {
    const state: JourneyState = {
      ...markers,
      token: withToken ? markers.token : '',
      onward: 'next',
    }
    const blank = { ...page, problems: [], revealed: [] }
    return slottedPage(renderPage(questionPage(blank, state, formOf([]))), [
      markers.id,
      ...(withToken ? [markers.token] : []),
      markers.seed,
      markers.carried,
    ])
  })
}

function questionPage(
  page: Pick<ShownPage, 'circumstances' | 'journey' | 'shown' | 'problems' | 'revealed'> & {
    readonly prepared: Drawable
  },
  state: JourneyState,
  form: Form,
) {
  const { prepared, circumstances, journey, shown, problems, revealed } = page
  const { survey } = prepared
  const index = journey.pages.indexOf(shown)
  return (
    <QuestionPage
      frame={journeyFrame(survey, circumstances.language)}
      surveyTitle={survey.questionnaire.title}
      journeyPage={shown}
      position={{ page: index + 1, pages: journey.pages.length }}
      action={routes.questions.href(survey.slug)}
      form={form}
      problems={problems}
      revealed={revealed}
      unrevealed={shown.waiting}
      live={prepared.live.page(shown.page.id, circumstances.today)}
      media={surveyMedia(survey)}
      state={state}
      back={index > 0}
    />
  )
}

function sendFilled(c: Context, filled: ReturnType<SlottedPage['fill']>): Response {
  const gzip = acceptsGzip(c)
  return new Response(gzip ? filled.gzip() : filled.html(), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      vary: 'Accept-Encoding',
      ...(gzip ? { 'content-encoding': 'gzip' } : {}),
    },
  })
}
