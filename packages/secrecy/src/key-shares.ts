import { fromBase64url, toBase64url } from './base64url.ts'
import type { KeyShare } from './key-share.ts'
import { joinPoints, splitSecret } from './secret-sharing.ts'
import { openAnswer, sealAnswer } from './sealed-answer.ts'
import type { SealingKeys } from './sealing-keys.ts'

export type JoinedShares =
  | { readonly ok: true; readonly privateKey: string }
  | {
      readonly ok: false
      /** `damaged`: what they join to does not open what is sealed for the public key. */
      readonly code: 'tooFew' | 'sameShareTwice' | 'differentSurvey' | 'damaged'
    }

/**
 * Splits a survey's private key into three shares of which any two give it back. `random` must be 32 bytes from a
 * cryptographic source. Throws if it is not, or if the keys are none.
 */
export function splitKey(keys: SealingKeys, random: Uint8Array): readonly KeyShare[] {
  const secret = fromBase64url(keys.privateKey)
  if (secret?.length !== 32) throw new TypeError('splitKey: expected a private key of 32 bytes')
  const mark = keyMark(keys.publicKey)
  return splitSecret(secret, { shares: 3, threshold: 2 }, random).map(({ x, bytes }) => ({
    mark,
    number: x,
    value: bytes,
  }))
}

/**
 * The private key from two or three shares, proved by opening something that is sealed for the survey's public key
 * (base64url, raw point). Throws if `publicKey` is no key.
 */
export async function joinShares(
  shares: readonly KeyShare[],
  publicKey: string,
): Promise<JoinedShares> {
  const mark = keyMark(publicKey)
  if (shares.some((share) => share.mark !== mark)) return { ok: false, code: 'differentSurvey' }
  if (shares.length < 2) return { ok: false, code: 'tooFew' }
  if (new Set(shares.map(({ number }) => number)).size < shares.length)
    return { ok: false, code: 'sameShareTwice' }
  const secret = joinPoints(shares.map(({ number, value }) => ({ x: number, bytes: value })))
  const privateKey = toBase64url(secret)
  return (await belongTogether({ publicKey, privateKey }))
    ? { ok: true, privateKey }
    : { ok: false, code: 'damaged' }
}

/** The mark by which people and machines see that shares and a survey belong together: three bytes of the public point, hex. */
export function keyMark(publicKey: string): string {
  const point = fromBase64url(publicKey)
  if (point?.length !== 65) throw new TypeError('keyMark: expected an uncompressed point')
  return Array.from(point.subarray(1, 4), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function belongTogether({ publicKey, privateKey }: SealingKeys): Promise<boolean> {
  const place = { surveyId: 'trial', questionnaireHash: 'trial', submissionId: 'trial' }
  const sealed = await sealAnswer({ ...place, publicKey, plaintext: new Uint8Array(16) })
  try {
    return (await openAnswer({ ...place, privateKey, sealed })).ok
  } catch {
    // False shares may join to a number that is no private key at all.
    return false
  }
}
