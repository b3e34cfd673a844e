import type { Context } from 'hono'
import { z } from 'zod'
import type { CollectorDeps } from '../collector-deps.ts'
import { parseBody } from './read-signed.ts'
import type { InsideEnv } from './signed-by-inside.ts'

const query = z.object({
  survey: z.string().min(1),
  after: z.string().default(''),
  limit: z.coerce.number().int().min(1).max(20).default(5),
})
const confirmation = z.strictObject({ ids: z.array(z.string()).max(1_000) })

/** Sealed files that belong to answers, in the order of their random ids. Few at once: each may have ten megabytes. */
export async function getFiles(c: Context<InsideEnv>, deps: CollectorDeps): Promise<Response> {
  const asked = query.safeParse(c.req.query())
  if (!asked.success)
    return c.json({ error: 'query: expected survey, after and limit (1 to 20)' }, 400)
  const { survey, after, limit } = asked.data
  return c.json({ files: await deps.files.waiting(survey, after, limit) })
}

/** The inside holds these files now: only then are they deleted here. */
export async function confirmFiles(c: Context<InsideEnv>, deps: CollectorDeps): Promise<Response> {
  const confirmed = parseBody(confirmation, c.get('body'))
  if (confirmed === undefined) return c.json({ error: 'body: expected { ids } (up to 1000)' }, 400)
  await deps.files.confirm(confirmed.ids)
  return c.json({ ok: true })
}
