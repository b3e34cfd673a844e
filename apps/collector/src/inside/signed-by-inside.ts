import { createHash } from 'node:crypto'
import { judgeRequest } from '@meinungsbild/exchange'
import type { MiddlewareHandler } from 'hono'
import type { CollectorDeps } from '../collector-deps.ts'

export type InsideEnv = { Variables: { body: string } }

/**
 * Lets only requests through that the inside has signed, over this very method, path and body, within five minutes. This
 * machine holds the public key alone: who breaks in here can sign nothing.
 */
export function signedByInside(
  deps: Pick<CollectorDeps, 'verify' | 'now'>,
): MiddlewareHandler<InsideEnv> {
  return async function onlyTheInside(c, next) {
    const body = await c.req.text()
    const { pathname, search } = new URL(c.req.url)
    const verdict = judgeRequest(
      {
        method: c.req.method,
        path: pathname + search,
        bodyHash: createHash('sha256').update(body).digest('hex'),
        authorization: c.req.header('authorization'),
        now: deps.now().toISOString(),
      },
      deps.verify,
    )
    if (verdict !== 'trusted') return c.json({ error: verdict }, 401)
    c.set('body', body)
    return next()
  }
}
