import type { Context } from 'hono'
import type { CollectorDeps } from '../collector-deps.ts'
import { readSigned } from './read-signed.ts'
import type { InsideEnv } from './signed-by-inside.ts'

/** What the inside has put here, one document after the other. */
export async function getDocument(c: Context<InsideEnv>, deps: CollectorDeps): Promise<Response> {
  return c.json((await deps.documents.after(c.req.query('after') ?? '')) ?? null)
}

/**
 * Takes another signature for a document that lies here. Only for the very same text, so that what was put here meanwhile is
 * never replaced by what was there before.
 */
export async function putSignature(c: Context<InsideEnv>, deps: CollectorDeps): Promise<Response> {
  const signed = readSigned(c.get('body'))
  if (signed === undefined) return c.json({ error: 'document: not a signed document' }, 400)
  if (!deps.verify(signed.document, signed.signature))
    return c.json({ error: 'signature: not made by a key that is trusted here' }, 400)
  if (await deps.documents.signAnew(signed)) return c.json({ ok: true })
  return c.json({ error: 'document: not one that lies here' }, 404)
}
