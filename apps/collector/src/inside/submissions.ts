import type { Context } from 'hono'
import { z } from 'zod'
import type { CollectorDeps } from '../collector-deps.ts'
import { parseBody } from './read-signed.ts'
import type { InsideEnv } from './signed-by-inside.ts'

const query = z.object({
  survey: z.string().min(1),
  limit: z.coerce.number().int().min(1).max(5_000).default(500),
})
const confirmation = z.strictObject({ ids: z.array(z.string()).max(5_000) })

/** Sealed answers that wait, in the order of their random ids; the same ones again until they are confirmed. */
export async function getSubmissions(
  c: Context<InsideEnv>,
  deps: CollectorDeps,
): Promise<Response> {
  const asked = query.safeParse(c.req.query())
  if (!asked.success) return c.json({ error: 'query: expected survey and limit (1 to 5000)' }, 400)
  const { survey, limit } = asked.data
  return c.json({ submissions: await deps.box.waiting(survey, limit) })
}

/** The inside holds these now: only then are they deleted here. */
export async function confirmSubmissions(
  c: Context<InsideEnv>,
  deps: CollectorDeps,
): Promise<Response> {
  const confirmed = parseBody(confirmation, c.get('body'))
  if (confirmed === undefined) return c.json({ error: 'body: expected { ids } (up to 5000)' }, 400)
  await deps.box.confirm(confirmed.ids)
  return c.json({ ok: true })
}

/** How many ballots wait, and how many participations there were in all. */
export async function getCounts(c: Context<InsideEnv>, deps: CollectorDeps): Promise<Response> {
  const survey = c.req.query('survey')
  if (survey === undefined) return c.json({ error: 'query: expected survey' }, 400)
  return c.json(await deps.box.counts(survey))
}
