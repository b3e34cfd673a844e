import { createHash } from 'node:crypto'
import { judgeRequest } from '@meinungsbild/exchange'
import type { MiddlewareHandler } from 'hono'
import type { AdmissionDeps } from '../admission-deps.ts'

/** Lets only requests through that the inside has signed within the last five minutes. */
export function fromInside({
  now,
  verify,
}: Pick<AdmissionDeps, 'now' | 'verify'>): MiddlewareHandler {
  return async (c, next) => {
    const { pathname, search } = new URL(c.req.url)
    const body = Buffer.from(await c.req.arrayBuffer())
    const verdict = judgeRequest(
      {
        method: c.req.method,
        path: pathname + search,
        bodyHash: createHash('sha256').update(body).digest('hex'),
        authorization: c.req.header('authorization'),
        now: now().toISOString(),
      },
      verify,
    )
    return verdict === 'trusted' ? next() : c.json({ error: verdict }, 401)
  }
}
