import type { MiddlewareHandler } from 'hono'
import { refused } from '../errors/refused.ts'
import { textsOf } from '../layout/language.ts'
import type { StaffEnv } from '../staff-env.ts'
import { requestTexts } from './request.texts.ts'

/**
 * Refuses what another site's page sends here. Browsers name the origin with every POST; a request that names none
 * does not come from a browser and still needs session and token. This guards the sign-in form too, which has no token.
 */
export function sameOrigin(publicUrl: string): MiddlewareHandler<StaffEnv> {
  const publicOrigin = new URL(publicUrl).origin
  return async function sameOriginOnly(c, next) {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    const origin = c.req.header('origin')
    const own = origin === publicOrigin || origin === new URL(c.req.url).origin
    const site = c.req.header('sec-fetch-site') ?? 'same-origin'
    if (origin === undefined ? site === 'same-origin' || site === 'none' : own) return next()
    return refused(c, 403, textsOf(c, requestTexts).foreignOrigin)
  }
}
