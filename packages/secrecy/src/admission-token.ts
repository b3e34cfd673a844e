import { fromBase64url, toBase64url } from './base64url.ts'
import { fromUtf8, utf8 } from './utf8.ts'

/**
 * What an access code buys: a message that nobody but the admission can sign, without a word on whose code it was.
 * RSA-PSS, SHA-384, salt of 48 bytes, 3072 bits: the form of signature that RFC 9474 (blind RSA) gives.
 */
export type AdmissionToken = {
  /** Of the code that bought it; says which of the admission's keys must have signed. */
  readonly stratum: string
  /** 32 random bytes. */
  readonly message: Uint8Array<ArrayBuffer>
  /** 384 bytes. */
  readonly signature: Uint8Array<ArrayBuffer>
}

const messageBytes = 32
const signatureBytes = 384

/**
 * The text of a token for a form field: message and signature, a dot, the stratum, each in base64url. Throws if message
 * or signature has another length.
 */
export function encodeToken({ stratum, message, signature }: AdmissionToken): string {
  if (message.length !== messageBytes || signature.length !== signatureBytes)
    throw new RangeError(`encodeToken: got ${message.length} and ${signature.length} bytes`)
  const bytes = new Uint8Array(messageBytes + signatureBytes)
  bytes.set(message)
  bytes.set(signature, messageBytes)
  return `${toBase64url(bytes)}.${toBase64url(utf8(stratum))}`
}

/** `undefined` for what cannot be a token; whether it is a true one is told by its signature. */
export function decodeToken(text: string): AdmissionToken | undefined {
  const [signed = '', place, more] = text.split('.')
  const bytes = fromBase64url(signed)
  const stratumBytes = place === undefined ? undefined : fromBase64url(place)
  const stratum = stratumBytes && fromUtf8(stratumBytes)
  if (bytes?.length !== messageBytes + signatureBytes) return undefined
  if (stratum === undefined || more !== undefined) return undefined
  return { stratum, message: bytes.slice(0, messageBytes), signature: bytes.slice(messageBytes) }
}

/**
 * The name under which a token is spent: SHA-256 of its message, base64url. Only the message counts, never the whole
 * text: the same message can carry many valid signatures, and must be spent by any of them.
 */
export function tokenId(token: AdmissionToken, sha256: (bytes: Uint8Array) => Uint8Array): string {
  return toBase64url(sha256(token.message))
}
