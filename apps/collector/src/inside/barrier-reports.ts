import type { Context } from 'hono'
import { z } from 'zod'
import type { CollectorDeps } from '../collector-deps.ts'
import { parseBody } from './read-signed.ts'
import type { InsideEnv } from './signed-by-inside.ts'

/** Of one request; the inside asks again until there are none. */
const most = 200

const confirmation = z.strictObject({ ids: z.array(z.string()).max(most) })

/** Reports of barriers that wait; the same ones again until they are confirmed. */
export async function getBarrierReports(
  c: Context<InsideEnv>,
  deps: CollectorDeps,
): Promise<Response> {
  return c.json({ reports: await deps.barriers.waiting(most) })
}

/** The inside holds these now: only then are they deleted here. */
export async function confirmBarrierReports(
  c: Context<InsideEnv>,
  deps: CollectorDeps,
): Promise<Response> {
  const confirmed = parseBody(confirmation, c.get('body'))
  if (confirmed === undefined)
    return c.json({ error: `body: expected { ids } (up to ${most})` }, 400)
  await deps.barriers.confirm(confirmed.ids)
  return c.json({ ok: true })
}
