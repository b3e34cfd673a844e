import { constants, createHmac, createPrivateKey, sign, type SignKeyObjectInput } from 'node:crypto'
import { encodeToken } from '@meinungsbild/secrecy'
import type { KnownCode } from './codes.ts'

/**
 * The one token of a code in the plain mode. Its message is derived from the code itself and not from the stored hash: who
 * steals the admission's database can link no code to a token, and yet asking again gives the same message, so that a lost
 * connection locks nobody out. The signature differs each time (PSS draws a salt); only the message is spent.
 */
export async function issueToken(
  code: string,
  tokenSecret: Uint8Array,
  { stratum, privateKey }: KnownCode,
): Promise<string> {
  const message = createHmac('sha256', tokenSecret)
    .update(`meinungsbild/admission-token/1\n${code}`)
    .digest()
  const signature = await signed(message, {
    key: createPrivateKey({ key: Buffer.from(privateKey), format: 'der', type: 'pkcs8' }),
    padding: constants.RSA_PKCS1_PSS_PADDING,
    saltLength: 48,
  })
  return encodeToken({
    stratum,
    message: new Uint8Array(message),
    signature: new Uint8Array(signature),
  })
}

/** In the thread pool: two milliseconds for each citizen would otherwise stop all others. */
function signed(message: Uint8Array, key: SignKeyObjectInput): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    sign('sha384', message, key, (error, signature) => (error ? reject(error) : resolve(signature)))
  })
}
