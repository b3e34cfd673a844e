import {
  createHash,
  createHmac,
  createPublicKey,
  hkdfSync,
  sign,
  type KeyObject,
} from 'node:crypto'
import { sealWith, type Seal } from './seal.ts'

/** The inside's Ed25519 key. Collector and admission know its public half and believe nothing else. */
export type InsideKey = {
  /** Signature over the UTF-8 bytes of `text`, base64url. */
  sign(text: string): string
  /** SPKI in DER, base64url. */
  readonly publicKey: string
  /**
   * Encrypts and reads what lies in the database or with a browser and must be of no use to whoever has a copy. What was sealed for
   * one purpose opens for no other.
   */
  sealFor(purpose: string): Seal
  /** A keyed hash (HMAC-SHA-256, base64url) that every process of the house computes alike and nobody who has the database alone. */
  hashFor(purpose: string): (text: string) => string
}

export function insideKey(privateKey: KeyObject): InsideKey {
  if (privateKey.asymmetricKeyType !== 'ed25519') {
    throw new TypeError(`The inside's key is ${privateKey.asymmetricKeyType}, not ed25519.`)
  }
  const own = privateKey.export({ type: 'pkcs8', format: 'der' })
  const spki = createPublicKey(privateKey).export({ type: 'spki', format: 'der' })
  const keyFor = (purpose: string) => new Uint8Array(hkdfSync('sha256', own, '', purpose, 32))
  return {
    sign: (text) => sign(null, Buffer.from(text), privateKey).toString('base64url'),
    publicKey: spki.toString('base64url'),
    sealFor: (purpose) => sealWith(keyFor(purpose)),
    hashFor: (purpose) => (text) =>
      createHmac('sha256', keyFor(purpose)).update(text).digest('base64url'),
  }
}

/** What people call a public key (SPKI in DER, base64url): the beginning of its fingerprint (SHA-256, hex). */
export function keyId(publicKey: string): string {
  const fingerprint = createHash('sha256').update(Buffer.from(publicKey, 'base64url'))
  return fingerprint.digest('hex').slice(0, 16)
}
