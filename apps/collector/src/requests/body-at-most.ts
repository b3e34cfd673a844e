import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'

/**
 * Refuses larger bodies (413). Where the length is declared, Node itself holds the sender to it, so that looking at the
 * header is enough; only bodies of undeclared length are counted as they come.
 */
export function bodyAtMost(limit: number | ((c: Context) => number)): MiddlewareHandler {
  const limitFor = typeof limit === 'number' ? () => limit : limit
  return async function bodyAtMostSo(c, next) {
    // Looking for a body where there is none would cost more than all the rest.
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    const declared = c.req.header('content-length')
    const maxSize = limitFor(c)
    if (declared === undefined) return bodyLimit({ maxSize, onError: tooLarge })(c, next)
    if (Number(declared) > maxSize) return tooLarge()
    return next()
  }
}

function tooLarge(): never {
  throw new HTTPException(413)
}
