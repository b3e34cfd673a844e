import {
  renderPage,
  stateAfter,
  StepPage,
  type JourneyState,
  type JourneySurvey,
} from '@meinungsbild/design'
import {
  carriedText,
  formOf,
  withoutPage,
  type Circumstances,
  type Step,
} from '@meinungsbild/questionnaire'
import type { Context } from 'hono'
import { sendFilled, sendFresh } from '../pages/fresh-page.ts'
import type { PreparedSurvey } from '../shelf/prepared-survey.ts'
import { slottedPage } from '../pages/slots.ts'

/** A step that shows a page of questions, and what its journey bears. */
export type ShownPage = PageStep &
  Pick<JourneyState, 'id' | 'token' | 'proof'> & {
    readonly prepared: PreparedSurvey
    readonly circumstances: Circumstances
  }

type PageStep = Step & { readonly kind: 'page' }

/** Sends a question page: from its template if nothing on it is filled in, else rendered. */
export function showQuestionPage(c: Context, page: ShownPage): Response {
  const { prepared, circumstances, shown, carried, problems, onward, typed } = page
  const { id, token, proof } = page
  const { questionnaire } = prepared.survey
  const others = withoutPage(questionnaire, carried, shown.page.id)
  const empty = typed === undefined && problems.length === 0 && others.length === carried.length
  if (empty && onward === 'next') {
    const words = [
      id,
      ...(token === '' ? [] : [token]),
      ...(proof === undefined ? [] : [proof.challenge, proof.solution]),
      String(circumstances.seed),
      carriedText(others),
    ]
    const filled = template(page)?.fill(words)
    if (filled !== undefined) return sendFilled(c, filled)
  }
  const state = stateAfter(page, questionnaire, circumstances, { id, token, proof })
  const html = <StepPage survey={prepared.journeys} {...{ circumstances, state }} step={page} />
  return sendFresh(c, html, problems.length > 0 ? 422 : 200)
}

/** The page as everybody sees it who comes to it first, with nothing carried. */
export function firstQuestionPage(
  survey: JourneySurvey,
  circumstances: Circumstances,
  step: PageStep,
) {
  const state: JourneyState = { id: '', seed: '', token: '', carried: '', onward: 'next' }
  return <StepPage {...{ survey, circumstances, step, state }} />
}

const markers = {
  id: 'slot-of-the-id',
  token: 'slot-of-the-token',
  challenge: 'slot-of-the-challenge',
  solution: 'slot-of-the-solution',
  seed: 'slot-of-the-seed',
  carried: 'slot-of-the-answers',
}

function template(page: ShownPage) {
  const { prepared, circumstances, journey, shown, token, proof } = page
  // A page as only this person sees it, with earlier answers in its words or in an order of its own, is no template.
  if (!prepared.isOriginal(shown)) return undefined
  const live = prepared.live.page(shown.page.id, circumstances.today)
  if (live !== undefined && prepared.live.dependsOnDay) return undefined
  const withToken = token !== ''
  const withProof = proof !== undefined
  const key = [
    circumstances.language,
    shown.page.id,
    shown.questions.map(({ id }) => id).join(','),
    journey.pages.indexOf(shown),
    journey.pages.length,
    withToken,
    withProof,
  ].join(' ')
  return prepared.templates.find(key, () => {
    const state: JourneyState = {
      ...markers,
      token: withToken ? markers.token : '',
      proof: withProof ? markers : undefined,
      onward: 'next',
    }
    const step = { ...page, problems: [], revealed: [], typed: formOf([]) }
    const blank = <StepPage survey={prepared.journeys} {...{ circumstances, step, state }} />
    return slottedPage(renderPage(blank), [
      markers.id,
      ...(withToken ? [markers.token] : []),
      ...(withProof ? [markers.challenge, markers.solution] : []),
      markers.seed,
      markers.carried,
    ])
  })
}
