import type { Context } from 'hono'
import { z } from 'zod'
import type { CollectorDeps } from '../collector-deps.ts'
import { parseBody } from './read-signed.ts'
import type { InsideEnv } from './signed-by-inside.ts'

/** Of one request; the inside asks again until there are none. */
const most = 200

const confirmation = z.strictObject({ ids: z.array(z.string()).max(most) })

/** Reports of barriers that wait; the same ones again until they are confirmed. */
export function getBarrierReports(c: Context<InsideEnv>, deps: CollectorDeps): Response {
  return c.json({ reports: deps.barriers.waiting(most) })
}

/** The inside holds these now: only then are they deleted here. */
export function confirmBarrierReports(c: Context<InsideEnv>, deps: CollectorDeps): Response {
  const confirmed = parseBody(confirmation, c.get('body'))
  if (confirmed === undefined)
    return c.json({ error: `body: expected { ids } (up to ${most})` }, 400)
  deps.barriers.confirm(confirmed.ids)
  return c.json({ ok: true })
}
