import { openSigned, parseAdmissionList } from '@meinungsbild/exchange'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { AdmissionDeps } from './admission-deps.ts'
import { newKeys } from './doors/new-keys.ts'
import { fromInside } from './requests/from-inside.ts'
import { internalRoutes } from './routes.ts'

/** About 700,000 codes. */
const largestList = 32 * 1024 * 1024

/** What the inside asks of the admission. It listens on a port of its own that nobody else need reach. */
export function createAdmissionInternalApp(deps: AdmissionDeps): Hono {
  const { doors, now, random, verify, log } = deps
  const app = new Hono()

  app.use(
    bodyLimit({ maxSize: largestList, onError: (c) => c.json({ error: 'tooLarge' }, 413) }),
    fromInside(deps),
  )

  app.put(internalRoutes.list.pattern, async (c) => {
    const opened = openSigned(parsedJson(await c.req.text()), verify)
    if (!opened.ok) return c.json({ error: opened.flaw }, 422)
    const list = parseAdmissionList(opened.value)
    if (!list.ok) return c.json({ error: list.flaw }, 422)
    if (list.value.surveyId !== c.req.param('surveyId'))
      return c.json({ error: 'surveyId: another one than in the address' }, 422)
    const received = await doors.receive(list.value, () => newKeys(random))
    return received.ok
      ? c.json({ admissionKey: received.admissionKey })
      : c.json({ error: received.code }, 409)
  })

  app.delete(internalRoutes.list.pattern, (c) => {
    doors.end(c.req.param('surveyId'), now().toISOString())
    return c.body(null, 204)
  })

  app.get(internalRoutes.doors.pattern, (c) => {
    const used = doors.used(c.req.param('surveyId'))
    return used ? c.json({ used }) : c.json({ error: 'unknownSurvey' }, 404)
  })

  app.notFound((c) => c.json({ error: 'unknownAddress' }, 404))
  app.onError((error, c) => {
    log(error.stack ?? error.message)
    return c.json({ error: 'failure' }, 500)
  })
  return app
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
