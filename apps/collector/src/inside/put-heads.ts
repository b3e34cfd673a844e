import { openSigned, parseBallotBoxHeads } from '@meinungsbild/exchange'
import type { Context } from 'hono'
import type { CollectorDeps } from '../collector-deps.ts'
import { readSigned } from './read-signed.ts'
import type { InsideEnv } from './signed-by-inside.ts'

/**
 * Takes in what the inside has signed over a ballot box. Refused when an older head is missing or different in it: what
 * was once told to everybody is not taken back.
 */
export function putHeads(c: Context<InsideEnv>, deps: CollectorDeps): Response {
  const signed = readSigned(c.get('body'))
  if (signed === undefined) return c.json({ error: 'document: not a signed document' }, 400)
  const opened = openSigned(signed, deps.verify)
  if (!opened.ok) return c.json({ error: opened.flaw }, 400)
  const parsed = parseBallotBoxHeads(opened.value)
  if (!parsed.ok) return c.json({ error: parsed.flaw }, 400)
  const { surveyId, heads } = parsed.value
  if (surveyId !== c.req.param('id'))
    return c.json({ error: 'surveyId: not that of the address' }, 400)
  const known = [...deps.shelf.surveys()].some(({ survey }) => survey.id === surveyId)
  if (!known) return c.json({ error: 'unknownSurvey' }, 404)
  const told = deps.receipts.heads(surveyId)?.document.heads ?? []
  const keepsAll = told.every(
    ({ day, size, root }, index) =>
      heads[index]?.day === day && heads[index].size === size && heads[index].root === root,
  )
  if (!keepsAll) return c.json({ error: 'heads: not those that were told before' }, 409)
  deps.receipts.putHeads(parsed.value, signed)
  return c.json({ ok: true })
}
