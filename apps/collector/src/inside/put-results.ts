import { openSigned, parsePublishedResults } from '@meinungsbild/exchange'
import type { Context } from 'hono'
import type { CollectorDeps } from '../collector-deps.ts'
import { readSigned } from './read-signed.ts'
import type { InsideEnv } from './signed-by-inside.ts'

/** Takes in press release and results; they may be corrected by putting them again. Shown only from the embargo on. */
export async function putResults(c: Context<InsideEnv>, deps: CollectorDeps): Promise<Response> {
  const signed = readSigned(c.get('body'))
  if (signed === undefined) return c.json({ error: 'document: not a signed document' }, 400)
  const opened = openSigned(signed, deps.verify)
  if (!opened.ok) return c.json({ error: opened.flaw }, 400)
  const parsed = parsePublishedResults(opened.value)
  if (!parsed.ok) return c.json({ error: parsed.flaw }, 400)
  if (parsed.value.slug !== c.req.param('slug'))
    return c.json({ error: 'slug: not that of the address' }, 400)
  const files = parsed.value.openData?.files ?? []
  const missing = await deps.resultFiles.missing(parsed.value.slug, files)
  if (missing !== undefined) return c.json({ error: `files: ${missing} has not been put` }, 409)
  await deps.shelf.putResults(parsed.value, signed)
  await deps.resultFiles.keepOnly(parsed.value.slug, files)
  return c.json({ ok: true })
}
