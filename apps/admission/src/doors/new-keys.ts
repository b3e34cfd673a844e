import { generateKeyPair } from 'node:crypto'
import { promisify } from 'node:util'

/** The admission's own secret and keys for one survey; they never leave it, but for the public ones. */
export type NewKeys = {
  readonly tokenSecret: Uint8Array
  readonly strata: readonly StratumKey[]
}

type StratumKey = {
  readonly id: string
  /** PKCS #8, DER. */
  readonly privateKey: Uint8Array
  /** SPKI in DER, base64url. */
  readonly admissionKey: string
}

const generate = promisify(generateKeyPair)

/** RSA 3072 for RFC 9474: a key for each stratum, because the key that signed a token tells all that may be told of its code. */
export async function newKeys(
  strata: readonly string[],
  random: (size: number) => Uint8Array,
): Promise<NewKeys> {
  return { tokenSecret: random(32), strata: await Promise.all(strata.map(newStratumKey)) }
}

async function newStratumKey(id: string): Promise<StratumKey> {
  const { privateKey, publicKey } = await generate('rsa', { modulusLength: 3072 })
  return {
    id,
    privateKey: privateKey.export({ type: 'pkcs8', format: 'der' }),
    admissionKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64url'),
  }
}
