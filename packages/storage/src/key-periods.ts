import { createPublicKey, verify } from 'node:crypto'
import {
  parseKeySuccession,
  type KeySuccession,
  type SignedSuccession,
} from '@meinungsbild/exchange'

/** A public key of the house (SPKI in DER, base64url), and until when it signed; undefined: until today. */
export type KeyPeriod = { readonly publicKey: string; readonly until: string | undefined }

/**
 * Every key of the house that whoever trusts one of them may trust, in their order. The way back leads over the signature of the
 * later key, the way on over that of the earlier: where a key was lost, nobody who trusted it comes further.
 */
export function keyPeriods(
  successions: readonly SignedSuccession[],
  trusted: string,
): readonly KeyPeriod[] {
  const changes = successions.flatMap((signed) => {
    const read = readSuccession(signed)
    return read === undefined ? [] : [{ ...read, signed }]
  })
  const before: KeyPeriod[] = []
  for (let key = trusted; ;) {
    const change = changes.find(({ next }) => next === key)
    if (change === undefined || before.some(({ publicKey }) => publicKey === change.previous)) break
    if (!isSignedBy(change.next, change.signed.document, change.signed.nextSignature)) break
    before.unshift({ publicKey: change.previous, until: change.at })
    key = change.previous
  }
  const after: KeyPeriod[] = []
  for (let key = trusted; ;) {
    const change = changes.find(({ previous }) => previous === key)
    const isKnown = change === undefined || after.some(({ publicKey }) => publicKey === change.next)
    after.push({ publicKey: key, until: change?.at })
    if (isKnown) break
    if (!isSignedBy(change.previous, change.signed.document, change.signed.previousSignature)) break
    key = change.next
  }
  return [...before, ...after]
}

/** What was signed, its signatures not yet looked at; undefined for what is no succession. */
export function readSuccession({ document }: SignedSuccession): KeySuccession | undefined {
  try {
    const parsed = parseKeySuccession(JSON.parse(document))
    return parsed.ok ? parsed.value : undefined
  } catch {
    return undefined
  }
}

/** Whether a signature (base64url) over a text is by a key (SPKI in DER, base64url). */
export function isSignedBy(publicKey: string, text: string, signature: string): boolean {
  try {
    const key = createPublicKey({ key: bytesOf(publicKey), format: 'der', type: 'spki' })
    return verify(null, Buffer.from(text), key, bytesOf(signature))
  } catch {
    return false
  }
}

/** Another spelling of the same bytes is an alteration too. */
function bytesOf(base64url: string): Buffer {
  const bytes = Buffer.from(base64url, 'base64url')
  if (bytes.toString('base64url') !== base64url) throw new TypeError('Not base64url.')
  return bytes
}
