/// <reference lib="dom" />
import { RSABSSA } from '@cloudflare/blindrsa-ts'
import type { AdmissionKey } from '@meinungsbild/exchange'
import { encodeToken, fromBase64url } from '@meinungsbild/secrecy'

/** A message on its way to a signature. Random, and never made of the code: whoever printed the letters could make it too. */
export type Blinding = {
  readonly stratum: string
  readonly message: Uint8Array<ArrayBuffer>
  /** What the door gets to see of it. */
  readonly blinded: Uint8Array<ArrayBuffer>
  /** What takes the blinding off the signature. */
  readonly inverse: Uint8Array<ArrayBuffer>
}

/**
 * RSABSSA-SHA384-PSS-Randomized over the empty message: what is signed are the 32 random bytes that this variant puts
 * before every message.
 */
const suite = RSABSSA.SHA384.PSS.Randomized()

/** A new message, blinded for the key of a stratum. */
export async function blind({ stratum, key }: AdmissionKey): Promise<Blinding> {
  const message = new Uint8Array(suite.prepare(new Uint8Array()))
  const { blindedMsg, inv } = await suite.blind(await importKey(key), message)
  return { stratum, message, blinded: new Uint8Array(blindedMsg), inverse: new Uint8Array(inv) }
}

/** The token, as it stands in a form. Rejects if what the door has signed is something else. */
export async function unblind(
  { stratum, message, inverse }: Blinding,
  signature: string,
  { key }: AdmissionKey,
): Promise<string> {
  const signed = bytesOf(signature)
  const unblinded = await suite.finalize(await importKey(key), message, signed, inverse)
  return encodeToken({ stratum, message, signature: new Uint8Array(unblinded) })
}

function importKey(key: string): Promise<CryptoKey> {
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' }
  return crypto.subtle.importKey('spki', bytesOf(key), algorithm, true, ['verify'])
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return fromBase64url(text) ?? new Uint8Array()
}
