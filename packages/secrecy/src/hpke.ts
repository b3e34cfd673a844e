import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'
import type { AeadInterface } from '@hpke/core'

/** The suite of every seal: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM (RFC 9180, section 7). */
export const suite = suiteWith(new Aes256Gcm())

/** Bytes of an encapsulated key: an uncompressed point. */
const encapsulatedBytes = 65

export type SealContext = { readonly info: Uint8Array; readonly aad: Uint8Array }

/** The same with another cipher: the RFC's own example for P-256 uses AES-128-GCM. */
export function suiteWith(aead: AeadInterface): CipherSuite {
  return new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead })
}

/** Encapsulated key and ciphertext in one (RFC 9180, single-shot base mode). `publicKey` is the uncompressed point. */
export async function seal(
  own: CipherSuite,
  publicKey: Uint8Array,
  { info, aad }: SealContext,
  plaintext: Uint8Array,
): Promise<Uint8Array> {
  const recipientPublicKey = await own.kem.deserializePublicKey(exact(publicKey))
  const sender = await own.createSenderContext({ recipientPublicKey, info: exact(info) })
  const ciphertext = await sender.seal(exact(plaintext), exact(aad))
  const sealed = new Uint8Array(sender.enc.byteLength + ciphertext.byteLength)
  sealed.set(new Uint8Array(sender.enc))
  sealed.set(new Uint8Array(ciphertext), sender.enc.byteLength)
  return sealed
}

/** The plaintext, or `undefined` if key, context and bytes do not belong together. Throws if `privateKey` is no key. */
export async function open(
  own: CipherSuite,
  privateKey: Uint8Array,
  { info, aad }: SealContext,
  sealed: Uint8Array,
): Promise<Uint8Array | undefined> {
  const recipientKey = await own.kem.deserializePrivateKey(exact(privateKey))
  const enc = exact(sealed.subarray(0, encapsulatedBytes))
  const ciphertext = exact(sealed.subarray(encapsulatedBytes))
  try {
    const recipient = await own.createRecipientContext({ recipientKey, enc, info: exact(info) })
    return new Uint8Array(await recipient.open(ciphertext, exact(aad)))
  } catch {
    // Anybody may send bytes that do not open; the library says no more than that they do not.
    return undefined
  }
}

/** The library takes whole buffers, so a view into a larger one must be cut out. */
function exact(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer
}
