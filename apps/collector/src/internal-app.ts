import { isUnavailable } from '@meinungsbild/database'
import { Hono } from 'hono'
import type { CollectorDeps } from './collector-deps.ts'
import { confirmBarrierReports, getBarrierReports } from './inside/barrier-reports.ts'
import { getDocument, putSignature } from './inside/documents.ts'
import { putHeads } from './inside/put-heads.ts'
import { putResultsFile } from './inside/put-results-file.ts'
import { putResults } from './inside/put-results.ts'
import { putSurvey } from './inside/put-survey.ts'
import { signedByInside, type InsideEnv } from './inside/signed-by-inside.ts'
import { getArrivals } from './inside/arrivals.ts'
import { confirmSubmissions, getCounts, getSubmissions } from './inside/submissions.ts'
import { confirmFiles, getFiles } from './inside/files.ts'
import { bodyAtMost } from './requests/body-at-most.ts'
import { internalRoutes } from './routes.ts'
import { HTTPException } from 'hono/http-exception'

/** A questionnaire or a result report with all its texts is far smaller. */
const largestDocument = 16 * 1024 * 1024

/** The internal surface, on a port of its own: the inside publishes here and fetches what was sent in. */
export function createCollectorInternalApp(deps: CollectorDeps): Hono<InsideEnv> {
  const app = new Hono<InsideEnv>()
  app.get(internalRoutes.health, (c) => c.json({ ok: true }))

  app.use(bodyAtMost(largestDocument))
  app.use(signedByInside(deps))
  app.put(internalRoutes.survey, (c) => putSurvey(c, deps))
  app.put(internalRoutes.results, (c) => putResults(c, deps))
  app.put(internalRoutes.resultsFile, (c) => putResultsFile(c, deps))
  app.put(internalRoutes.heads, (c) => putHeads(c, deps))
  app.get(internalRoutes.documents, (c) => getDocument(c, deps))
  app.put(internalRoutes.signature, (c) => putSignature(c, deps))
  app.get(internalRoutes.greeting, (c) => c.json({ ok: true }))
  app.get(internalRoutes.submissions, (c) => getSubmissions(c, deps))
  app.post(internalRoutes.confirm, (c) => confirmSubmissions(c, deps))
  app.get(internalRoutes.files, (c) => getFiles(c, deps))
  app.post(internalRoutes.confirmFiles, (c) => confirmFiles(c, deps))
  app.get(internalRoutes.counts, (c) => getCounts(c, deps))
  app.get(internalRoutes.arrivals, (c) => getArrivals(c, deps))
  app.get(internalRoutes.barrierReports, (c) => getBarrierReports(c, deps))
  app.post(internalRoutes.confirmBarrierReports, (c) => confirmBarrierReports(c, deps))

  app.notFound((c) => c.json({ error: 'unknown address' }, 404))
  app.onError((error, c) => {
    if (error instanceof HTTPException) return c.json({ error: 'too large' }, 413)
    if (isUnavailable(error)) {
      deps.log(`collector (internal): ${error.message}`)
      return c.json({ error: 'unavailable' }, 503, { 'retry-after': '30' })
    }
    deps.log(`collector (internal): ${error.stack ?? error.message}`)
    return c.json({ error: 'failure' }, 500)
  })
  return app
}
