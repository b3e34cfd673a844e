import { isUnavailable } from '@meinungsbild/database'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { AdmissionDeps } from './admission-deps.ts'
import { enter } from './entry/enter.tsx'
import { signBlinded } from './entry/sign-blinded.ts'
import { showEntry } from './entry/show-entry.tsx'
import { sendAccessibility, toBarrierForm } from './pages/send-accessibility.tsx'
import { sendAsset } from './pages/send-asset.ts'
import { sendHome } from './pages/send-home.tsx'
import { sendNotice } from './pages/send-notice.tsx'
import { ownForms } from './requests/own-forms.ts'
import { securityHeaders } from './requests/security-headers.ts'
import { wrongCodes } from './requests/wrong-codes.ts'
import { routes } from './routes.ts'
import { showUnsubscribe } from './unsubscribe/show-unsubscribe.tsx'
import { unsubscribe } from './unsubscribe/unsubscribe.tsx'

/** A code, a language and nothing else. */
const largestForm = 4 * 1024

/** The public door: a code from a letter goes in, a token for the collector comes out. It sets no cookie and keeps no answer. */
export function createAdmissionApp(deps: AdmissionDeps): Hono {
  const { publicUrl, now, random, log } = deps
  const app = new Hono()
  const attempts = wrongCodes(now, random)

  app.use(
    securityHeaders(publicUrl.startsWith('https:')),
    ownForms(publicUrl),
    bodyLimit({ maxSize: largestForm, onError: (c) => sendNotice(c, 413, { kind: 'tooLarge' }) }),
  )

  app.get(routes.home.pattern, (c) => sendHome(c, deps))
  app.get(routes.accessibility.pattern, (c) => sendAccessibility(c, deps))
  app.get(routes.barrier.pattern, (c) => toBarrierForm(c, deps))
  app.get(routes.asset.pattern, (c) => sendAsset(c, c.req.param('name')))
  app.get(routes.entry.pattern, (c) => showEntry(c, deps, c.req.param('slug')))
  app.post(routes.entry.pattern, (c) => enter(c, deps, attempts, c.req.param('slug')))

  app.post(routes.signature.pattern, (c) => signBlinded(c, deps, attempts, c.req.param('slug')))

  app.get(routes.unsubscribe.pattern, (c) =>
    showUnsubscribe(c, deps, c.req.param('slug'), c.req.param('token')),
  )
  app.post(routes.unsubscribe.pattern, (c) =>
    unsubscribe(c, deps, c.req.param('slug'), c.req.param('token')),
  )

  app.notFound((c) => sendNotice(c, 404, { kind: 'unknown' }))
  app.onError((error, c) => {
    if ('status' in error && error.status === 403)
      return sendNotice(c, 403, { kind: 'foreignOrigin' })
    if (isUnavailable(error)) {
      log(`admission: ${error.message}`)
      c.header('retry-after', '30')
      return sendNotice(c, 503, { kind: 'unavailable' })
    }
    log(error.stack ?? error.message)
    return sendNotice(c, 500, { kind: 'failure' })
  })
  return app
}
