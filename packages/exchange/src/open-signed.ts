import { z } from 'zod'
import type { Parsed } from './parsed.ts'

/**
 * The document inside a `Signed`, as parsed JSON for one of the parsers; refused if it is not signed by the inside.
 * `verify` checks an Ed25519 signature (base64url) over the UTF-8 bytes of a text.
 */
export function openSigned(
  value: unknown,
  verify: (text: string, signature: string) => boolean,
): Parsed<unknown> {
  const signed = schema.safeParse(value)
  if (!signed.success) return { ok: false, flaw: 'document: not a signed document' }
  const { document, signature } = signed.data
  if (!verify(document, signature))
    return { ok: false, flaw: 'signature: not made by the key that is trusted here' }
  try {
    return { ok: true, value: JSON.parse(document) }
  } catch {
    return { ok: false, flaw: 'document: signed, yet no JSON' }
  }
}

const schema = z.strictObject({ document: z.string(), signature: z.string() })
