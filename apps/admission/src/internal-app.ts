import { isUnavailable } from '@meinungsbild/database'
import { openSigned, parseAdmissionList, smallestBlindStratum } from '@meinungsbild/exchange'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import type { AdmissionDeps } from './admission-deps.ts'
import { newKeys } from './doors/new-keys.ts'
import type { ListRefusal } from './doors/receive-list.ts'
import { fromInside } from './requests/from-inside.ts'
import { parsedJson } from './requests/parsed-json.ts'
import { internalRoutes } from './routes.ts'

/** About 700,000 codes. */
const largestList = 32 * 1024 * 1024

const reissue = z.strictObject({ codeHash: z.string() })
const closing = z.strictObject({ hash: z.string() })
const retiring = z.strictObject({ hashes: z.array(z.string()) })

/** What the inside asks of the admission. It listens on a port of its own that nobody else need reach. */
export function createAdmissionInternalApp(deps: AdmissionDeps): Hono {
  const { doors, unsubscriptions, now, random, verify, log } = deps
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
    const received = await doors.receive(list.value, (strata) => newKeys(strata, random))
    return received.ok
      ? c.json({ admissionKeys: received.admissionKeys })
      : c.json({ error: received.refusal.code, sentence: sentenceFor(received.refusal) }, 409)
  })

  app.delete(internalRoutes.list.pattern, async (c) => {
    await doors.end(c.req.param('surveyId'), now().toISOString())
    return c.body(null, 204)
  })

  app.get(internalRoutes.doors.pattern, async (c) => {
    const surveyId = c.req.param('surveyId')
    if (!(await doors.has(surveyId))) return c.json({ error: 'unknownSurvey' }, 404)
    if (await doors.isOver(surveyId, now().toISOString())) await doors.codes.markAll(surveyId)
    const { codes } = doors
    return c.json({
      used: await codes.used(surveyId),
      count: await codes.usedCount(surveyId),
      marksLost: await codes.marksLost(surveyId),
    })
  })

  app.get(internalRoutes.unsubscriptions.pattern, async (c) =>
    c.json({ mails: await unsubscriptions.of(c.req.param('surveyId')) }),
  )

  app.post(internalRoutes.closed.pattern, async (c) => {
    const asked = closing.safeParse(parsedJson(await c.req.text()))
    if (!asked.success) return c.json({ error: 'body: expected { hash }' }, 422)
    const code = { surveyId: c.req.param('surveyId'), hash: asked.data.hash }
    return c.json({ code: await doors.codes.close(code) })
  })

  app.post(internalRoutes.retired.pattern, async (c) => {
    const asked = retiring.safeParse(parsedJson(await c.req.text()))
    if (!asked.success) return c.json({ error: 'body: expected { hashes }' }, 422)
    return c.json({ used: await doors.codes.retire(c.req.param('surveyId'), asked.data.hashes) })
  })

  app.post(internalRoutes.reissue.pattern, async (c) => {
    const asked = reissue.safeParse(parsedJson(await c.req.text()))
    if (!asked.success) return c.json({ error: 'body: expected { codeHash }' }, 422)
    const code = { surveyId: c.req.param('surveyId'), hash: asked.data.codeHash }
    const reissued = await doors.codes.reissue(code)
    if (reissued === 'reissued') return c.json({ ok: true })
    return c.json({ error: reissued }, reissued === 'unknown' ? 404 : 409)
  })

  app.get(internalRoutes.greeting, (c) => c.json({ ok: true }))

  app.notFound((c) => c.json({ error: 'unknownAddress' }, 404))
  app.onError((error, c) => {
    if (isUnavailable(error)) {
      log(`admission (internal): ${error.message}`)
      return c.json({ error: 'unavailable' }, 503, { 'retry-after': '30' })
    }
    log(error.stack ?? error.message)
    return c.json({ error: 'failure' }, 500)
  })
  return app
}

function sentenceFor(refusal: ListRefusal): string {
  switch (refusal.code) {
    case 'slugTaken':
      return 'Another survey has this address.'
    case 'ended':
      return 'This survey has ended: its codes and keys are deleted, and new ones would let codes count twice.'
    case 'stratumTooSmall':
      return `Stratum “${refusal.stratum}” has ${refusal.codes} codes; blind signatures need at least ${smallestBlindStratum} in each. Merge strata, or choose the plain mode.`
    default:
      return refusal satisfies never
  }
}
