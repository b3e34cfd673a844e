import type { MiddlewareHandler } from 'hono'
import { csrf } from 'hono/csrf'
import { startsJourney } from '../journey/journey-request.ts'
import type { FormEnv } from './form-body.ts'

/**
 * Refuses forms that come from another site's page, so that nobody's browser can be made to answer. The one exception
 * stores nothing and shows only the first page: the admission hands over who has shown a code (`go=start`).
 */
export function ownFormsOnly(publicUrl: string): MiddlewareHandler<FormEnv> {
  const publicOrigin = new URL(publicUrl).origin
  const guard = csrf({
    origin: (origin, c) => origin === publicOrigin || origin === new URL(c.req.url).origin,
  })
  return async function ownForms(c, next) {
    const own = c.req.header('origin') === publicOrigin
    return own || startsJourney(c.get('form')) ? next() : guard(c, next)
  }
}
