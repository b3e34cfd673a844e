import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hkdfSync,
  sign,
  type KeyObject,
} from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
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
}

const privateFile = 'inside-private.pem'
/** For the operators of collector and admission, who get nothing but this file. */
const publicFile = 'inside-public.pem'

/**
 * Reads the key from `folder`, or makes it on the first start; the private file is readable by its owner only.
 * Throws if the file is there and is no Ed25519 key: a key that was there is never replaced.
 */
export function readOrMakeInsideKey(folder: string): InsideKey {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, privateFile)
  if (!existsSync(path)) {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519')
    writeFileSync(join(folder, publicFile), publicKey.export({ type: 'spki', format: 'pem' }))
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' })
    writeFileSync(path, pem, { mode: 0o600, flag: 'wx' })
  }
  return insideKey(createPrivateKey(readFileSync(path)))
}

export function insideKey(privateKey: KeyObject): InsideKey {
  if (privateKey.asymmetricKeyType !== 'ed25519') {
    throw new TypeError(`The inside's key is ${privateKey.asymmetricKeyType}, not ed25519.`)
  }
  const own = privateKey.export({ type: 'pkcs8', format: 'der' })
  const spki = createPublicKey(privateKey).export({ type: 'spki', format: 'der' })
  return {
    sign: (text) => sign(null, Buffer.from(text), privateKey).toString('base64url'),
    publicKey: spki.toString('base64url'),
    sealFor: (purpose) => sealWith(new Uint8Array(hkdfSync('sha256', own, '', purpose, 32))),
  }
}
