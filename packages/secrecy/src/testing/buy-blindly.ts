import { RSABSSA } from '@cloudflare/blindrsa-ts'
import { encodeToken } from '../admission-token.ts'

const suite = RSABSSA.SHA384.PSS.Randomized()

/**
 * What the door's script does in a browser, with the library instead of the script: has a new message signed that the door cannot read,
 * and gives the token. `sign` brings the door's signature of a blinded message (both base64url).
 */
export async function buyBlindly(
  { stratum, key: spki }: { readonly stratum: string; readonly key: string },
  sign: (blinded: string) => Promise<string>,
): Promise<string> {
  const key = await publicKey(spki)
  const message = suite.prepare(new Uint8Array())
  const { blindedMsg, inv } = await suite.blind(key, message)
  const signed = Buffer.from(await sign(Buffer.from(blindedMsg).toString('base64url')), 'base64url')
  const finished = await suite.finalize(key, message, signed, inv)
  return encodeToken({
    message: new Uint8Array(message),
    signature: new Uint8Array(finished),
    stratum,
  })
}

const imported = new Map<string, Promise<CryptoKey>>()

function publicKey(spki: string): Promise<CryptoKey> {
  const known = imported.get(spki)
  if (known !== undefined) return known
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' }
  const bytes = Buffer.from(spki, 'base64url')
  const key = crypto.subtle.importKey('spki', bytes, algorithm, true, ['verify'])
  imported.set(spki, key)
  return key
}
