import { fromBase64url } from './base64url.ts'
import { open, seal, suite } from './hpke.ts'
import { utf8 } from './utf8.ts'

/** What a secret is for, and what it belongs to; it opens only where both are the same. */
export type SecretContext = { readonly purpose: string; readonly name: string }

/** Seals a short secret, as the key of a file, for a public key of `generateSealingKeys`. Throws if `publicKey` is no key. */
export async function sealSecret(
  publicKey: string,
  { purpose, name }: SecretContext,
  secret: Uint8Array,
): Promise<Uint8Array> {
  return seal(suite, bytesOf(publicKey), { info: utf8(purpose), aad: utf8(name) }, secret)
}

/** The secret, or `undefined` if key, context and bytes do not belong together. Throws if `privateKey` is no key. */
export async function openSecret(
  privateKey: string,
  { purpose, name }: SecretContext,
  sealed: Uint8Array,
): Promise<Uint8Array | undefined> {
  return open(suite, bytesOf(privateKey), { info: utf8(purpose), aad: utf8(name) }, sealed)
}

function bytesOf(key: string): Uint8Array {
  const bytes = fromBase64url(key)
  // The key itself is not repeated: it may be the private one.
  if (bytes === undefined) throw new TypeError('A key is base64url.')
  return bytes
}
