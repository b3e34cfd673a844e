import { assetsPath } from '@meinungsbild/design'
import { Hono } from 'hono'
import { houseAccessibility } from './barriers/house-accessibility.tsx'
import { barrierThanks, showBarrierForm, takeBarrierReport } from './barriers/report-barrier.tsx'
import type { CollectorDeps } from './collector-deps.ts'
import { kioskRoutes } from './kiosk/kiosk.tsx'
import { sendAsset } from './pages/send-asset.ts'
import { onError, unknownPage } from './pages/refusal-pages.tsx'
import { sendHome } from './pages/home.tsx'
import { sendCatalog } from './published/catalog.ts'
import { sendFeed } from './published/feed.ts'
import { sendOpenData } from './published/open-data.ts'
import { sendResultsList } from './published/results-list.tsx'
import { sendResults, sendResultsQuestion } from './published/results.tsx'
import { surveyHandlers } from './pages/survey-handlers.tsx'
import { bodyAtMost } from './requests/body-at-most.ts'
import { formBody, isWithFiles, type FormEnv } from './requests/form-body.ts'
import { ownFormsOnly } from './requests/own-forms-only.ts'
import { securityHeaders } from './requests/security-headers.ts'
import { routes } from './routes.ts'

/** More than any questionnaire's answers need: every text at its limit on a hundred pages. */
const largestForm = 256 * 1024

/** The largest size class, sealed, as base64url, with some room for the rest. */
const largestSealedAnswer = 400 * 1024

/** Ten files at their limit would be more; who sends so much can send them on two tries. */
const largestFormWithFiles = 32 * 1024 * 1024

/** The public surface: questionnaires, answers, published results. No cookie, no session, no log of requests. */
export function createCollectorApp(deps: CollectorDeps): Hono<FormEnv> {
  const app = new Hono<FormEnv>()
  app.use(securityHeaders(deps.publicUrl.startsWith('https:')))
  const handlers = surveyHandlers(deps)
  // JSON, which no other site's page can make a browser send.
  app.post(routes.urn.pattern, bodyAtMost(largestSealedAnswer), handlers.urn)
  app.post(
    '*',
    bodyAtMost((c) => (isWithFiles(c) ? largestFormWithFiles : largestForm)),
  )
  kioskRoutes(app, deps)
  app.post('*', formBody)
  app.post('*', ownFormsOnly(deps.publicUrl))

  app.get(routes.home.pattern, (c) => sendHome(c, deps))
  app.get(routes.start.pattern, handlers.start)
  app.get(routes.questions.pattern, handlers.questions)
  app.post(routes.questions.pattern, handlers.postQuestions)
  app.get(routes.media.pattern, handlers.media)
  app.get(routes.questionnaire.pattern, handlers.questionnaire)
  app.get(routes.resume.pattern, handlers.resume)
  app.get(routes.thanks.pattern, handlers.thanks)
  app.get(routes.receipt.pattern, handlers.receipt.form)
  app.post(routes.receipt.pattern, handlers.receipt.check)
  app.get(routes.heads.pattern, handlers.receipt.heads)
  app.get(routes.headsDocument.pattern, handlers.receipt.headsDocument)
  app.get(routes.leaves.pattern, handlers.receipt.leaves)
  app.get(routes.privacy.pattern, handlers.privacy)
  app.get(routes.accessibility.pattern, handlers.accessibility)
  app.get(routes.imprint.pattern, handlers.imprint)
  app.get(routes.houseAccessibility.pattern, (c) => houseAccessibility(c, deps))
  app.get(routes.barrier.pattern, showBarrierForm)
  app.post(routes.barrier.pattern, (c) => takeBarrierReport(c, deps))
  app.get(routes.barrierThanks.pattern, barrierThanks)
  app.get(routes.resultsList.pattern, (c) => sendResultsList(c, deps))
  app.get(routes.feed.pattern, (c) => sendFeed(c, deps))
  app.get(routes.results.pattern, (c) => sendResults(c, deps))
  app.get(routes.resultsQuestion.pattern, (c) => sendResultsQuestion(c, deps))
  app.get(routes.openData.pattern, (c) => sendOpenData(c, deps))
  app.get(routes.catalogTurtle.pattern, (c) => sendCatalog(c, deps, 'turtle'))
  app.get(routes.catalogJsonLd.pattern, (c) => sendCatalog(c, deps, 'jsonLd'))
  app.get(`${assetsPath}:name`, sendAsset)

  app.notFound(unknownPage)
  app.onError(onError(deps))
  return app
}
