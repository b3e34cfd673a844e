import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'

/**
 * Refuses larger bodies (413). Where the length is declared, Node itself holds the sender to it, so that looking at the
 * header is enough; only bodies of undeclared length are counted as they come.
 */
export function bodyAtMost(bytes: number): MiddlewareHandler {
  const count = bodyLimit({ maxSize: bytes, onError: tooLarge })
  return async function bodyAtMostSo(c, next) {
    // Looking for a body where there is none would cost more than all the rest.
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    const declared = c.req.header('content-length')
    if (declared === undefined) return count(c, next)
    if (Number(declared) > bytes) return tooLarge()
    return next()
  }
}

function tooLarge(): never {
  throw new HTTPException(413)
}
