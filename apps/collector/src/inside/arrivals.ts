import type { Context } from 'hono'
import type { CollectorDeps } from '../collector-deps.ts'
import type { InsideEnv } from './signed-by-inside.ts'

/** How answers to an open survey came in: bare numbers by hour and day. */
export async function getArrivals(c: Context<InsideEnv>, deps: CollectorDeps): Promise<Response> {
  const survey = c.req.query('survey')
  if (survey === undefined) return c.json({ error: 'query: expected survey' }, 400)
  return c.json((await deps.door?.arrivals(survey)) ?? { hours: [], days: [] })
}
