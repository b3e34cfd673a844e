import { openSigned, parseBallotBoxHeads } from '@meinungsbild/exchange'
import type { Context } from 'hono'
import type { CollectorDeps } from '../collector-deps.ts'
import { readSigned } from './read-signed.ts'
import type { InsideEnv } from './signed-by-inside.ts'

/**
 * Takes in what the inside has signed over a ballot box. Refused when an older head is missing or different in it: what
 * was once told to everybody is not taken back.
 */
export async function putHeads(c: Context<InsideEnv>, deps: CollectorDeps): Promise<Response> {
  const signed = readSigned(c.get('body'))
  if (signed === undefined) return c.json({ error: 'document: not a signed document' }, 400)
  const opened = openSigned(signed, deps.verify)
  if (!opened.ok) return c.json({ error: opened.flaw }, 400)
  const parsed = parseBallotBoxHeads(opened.value)
  if (!parsed.ok) return c.json({ error: parsed.flaw }, 400)
  const { surveyId } = parsed.value
  if (surveyId !== c.req.param('id'))
    return c.json({ error: 'surveyId: not that of the address' }, 400)
  // Another collector over the same database may have been given the survey a moment ago.
  await deps.shelf.refresh()
  const known = [...deps.shelf.surveys()].some(({ survey }) => survey.id === surveyId)
  if (!known) return c.json({ error: 'unknownSurvey' }, 404)
  if ((await deps.receipts.putHeads(parsed.value, signed)) === 'different')
    return c.json({ error: 'heads: not those that were told before' }, 409)
  return c.json({ ok: true })
}
