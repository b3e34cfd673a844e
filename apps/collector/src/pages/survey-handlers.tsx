import { NoticePage, type CitizenNotice } from '@meinungsbild/design'
import { surveyState } from '@meinungsbild/exchange'
import type { Language } from '@meinungsbild/questionnaire'
import type { Context } from 'hono'
import type { CollectorDeps } from '../collector-deps.ts'
import { showFirstQuestions } from '../journey/show-first-questions.tsx'
import { linkedValues } from '../journey/linked-values.ts'
import { postQuestions } from '../journey/post-questions.tsx'
import type { FormEnv } from '../requests/form-body.ts'
import { inLanguageHref, languageField, routes } from '../routes.ts'
import { receiptHandlers } from '../receipts/receipt-handlers.tsx'
import { refuseSealed, takeSealed } from '../sealed/take-sealed.ts'
import { languageOf, type PreparedSurvey } from '../shelf/prepared-survey.ts'
import { surveyFrame } from './frame.ts'
import { sendFresh } from './fresh-page.ts'
import { sendMedia } from './send-media.ts'
import { sendQuestionnaire } from './send-questionnaire.ts'
import { publicResults } from '../published/public-results.ts'
import { sendStatic } from './static-page.ts'
import { showLinkedStart } from './show-linked-start.tsx'
import type { SurveyPages } from './survey-pages.tsx'

type Answering = Response | Promise<Response>
type SurveyContext = Context<FormEnv>

/** A request for a page of one survey that is known, in a language that it has. */
type Visit = {
  readonly c: SurveyContext
  readonly prepared: PreparedSurvey
  readonly language: Language
  readonly pages: SurveyPages
}

/** The handlers of all addresses below `/befragung/:slug`. */
export function surveyHandlers(deps: CollectorDeps) {
  const visiting = (handle: (visit: Visit) => Answering) => (c: SurveyContext) => {
    const prepared = deps.shelf.survey(c.req.param('slug') ?? '')
    if (prepared === undefined) return c.notFound()
    const language = languageOf(prepared.survey, c.req.query(languageField))
    const pages = prepared.pages.get(language)
    return pages === undefined ? c.notFound() : handle({ c, prepared, language, pages })
  }
  const receipts = receiptHandlers(deps)
  const state = ({ prepared }: Visit) => surveyState(prepared.survey, deps.now().toISOString())

  return {
    start: visiting((visit) => {
      const { c, pages, language } = visit
      switch (state(visit)) {
        case 'open':
          return linkedValues(visit.prepared.survey, c.req.query()).length === 0
            ? sendStatic(c, pages.start)
            : showLinkedStart(c, visit.prepared.survey, language)
        case 'notYetOpen':
          return sendStatic(c, pages.notYetOpen)
        case 'closed':
          return closed(visit, deps, 200)
      }
    }),
    questions: visiting((visit) => {
      const { c, prepared, pages, language } = visit
      switch (state(visit)) {
        case 'open':
          if (prepared.survey.access.kind === 'code')
            return c.redirect(
              inLanguageHref(routes.start.href(prepared.survey.slug), language),
              303,
            )
          return pages.firstQuestions === undefined
            ? showFirstQuestions(c, deps, prepared, language)
            : sendStatic(c, pages.firstQuestions)
        case 'notYetOpen':
          return sendStatic(c, pages.notYetOpen, 403)
        case 'closed':
          return closed(visit, deps, 410)
      }
    }),
    postQuestions: visiting((visit) => {
      const { c, prepared, pages } = visit
      switch (state(visit)) {
        case 'open':
          return postQuestions(c, deps, prepared, { form: c.get('form'), files: c.get('files') })
        case 'notYetOpen':
          return sendStatic(c, pages.notYetOpen, 403)
        case 'closed':
          return closed(visit, deps, 410)
      }
    }),
    media: visiting(({ c, prepared }) => sendMedia(c, prepared.survey)),
    questionnaire: visiting((visit) => {
      const { c, prepared } = visit
      return state(visit) === 'open' ? sendQuestionnaire(c, prepared) : c.notFound()
    }),
    urn: visiting((visit) => {
      const { c, prepared } = visit
      switch (state(visit)) {
        case 'open':
          return takeSealed(c, deps, prepared)
        case 'notYetOpen':
          return refuseSealed(c, { kind: 'notYetOpen', opens: prepared.survey.opens })
        case 'closed':
          return refuseSealed(c, closedNotice(visit, deps))
      }
    }),
    resume: visiting((visit) => {
      const { c, pages } = visit
      return state(visit) === 'closed' ? closed(visit, deps, 410) : sendStatic(c, pages.resume)
    }),
    thanks: visiting(({ c, pages }) => sendStatic(c, pages.thanks)),
    receipt: {
      form: visiting(receipts.form),
      check: visiting(receipts.check),
      heads: visiting(receipts.heads),
      headsDocument: visiting(receipts.headsDocument),
      leaves: visiting(receipts.leaves),
    },
    privacy: visiting(({ c, pages }) => sendStatic(c, pages.privacy)),
    accessibility: visiting(({ c, pages }) => sendStatic(c, pages.accessibility)),
    imprint: visiting(({ c, pages }) => sendStatic(c, pages.imprint)),
  }
}

/** The field is over. */
function closed(visit: Visit, deps: CollectorDeps, status: 200 | 410): Response {
  const { c, prepared, language } = visit
  const frame = surveyFrame(prepared.survey, language)
  return sendFresh(c, <NoticePage frame={frame} notice={closedNotice(visit, deps)} />, status)
}

/** Who comes late learns where the results are, if they are public. */
function closedNotice({ prepared: { survey } }: Visit, deps: CollectorDeps): CitizenNotice {
  const results = publicResults(deps, deps.now().toISOString()).find(
    ({ surveyId }) => surveyId === survey.id,
  )
  return {
    kind: 'closed',
    closes: survey.closes,
    resultsHref: results && routes.results.href(results.slug),
  }
}
