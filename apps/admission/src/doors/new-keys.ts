import { generateKeyPair } from 'node:crypto'
import { promisify } from 'node:util'

/** The admission's own keys for one survey; they never leave it, but for the public one. */
export type NewKeys = {
  readonly tokenSecret: Uint8Array
  /** PKCS #8, DER. */
  readonly privateKey: Uint8Array
  /** SPKI in DER, base64url. */
  readonly admissionKey: string
}

const generate = promisify(generateKeyPair)

/** RSA 3072, as RFC 9474 asks of blind signatures: the keys stay when the door begins to sign blindly. */
export async function newKeys(random: (size: number) => Uint8Array): Promise<NewKeys> {
  const { privateKey, publicKey } = await generate('rsa', { modulusLength: 3072 })
  return {
    tokenSecret: random(32),
    privateKey: privateKey.export({ type: 'pkcs8', format: 'der' }),
    admissionKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64url'),
  }
}
