import type { Context } from 'hono'
import type { CollectorDeps } from '../collector-deps.ts'
import type { InsideEnv } from './signed-by-inside.ts'

/** How answers to an open survey came in: bare numbers by hour and day. */
export function getArrivals(c: Context<InsideEnv>, deps: CollectorDeps): Response {
  const survey = c.req.query('survey')
  if (survey === undefined) return c.json({ error: 'query: expected survey' }, 400)
  return c.json(deps.door?.arrivals(survey) ?? { hours: [], days: [] })
}
