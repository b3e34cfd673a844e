import { constants, createPrivateKey, createPublicKey, randomBytes, verify } from 'node:crypto'
import { RSABSSA } from '@cloudflare/blindrsa-ts'
import { encodeToken, decodeToken } from '@meinungsbild/secrecy'
import { verifyToken } from '@meinungsbild/secrecy/testing/verify-token.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { key, vectors } from '../testing/rfc-9474.ts'
import { blindSign } from './blind-sign.ts'
import { newKeys } from './new-keys.ts'

const hex = (text: string) => Buffer.from(text, 'hex')
const number = (text: string) => BigInt(`0x${text}`)

function base64url(value: bigint): string {
  const text = value.toString(16)
  return hex(text.padStart(text.length + (text.length % 2), '0')).toString('base64url')
}

function rfcKey() {
  const [n, e, d, p, q] = [key.n, key.e, key.d, key.p, key.q].map(number) as [
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
  ]
  // q is a prime below p: its inverse by Fermat.
  const inverse = power(q, p - 2n, p)
  const jwk = { n, e, d, p, q, dp: d % (p - 1n), dq: d % (q - 1n), qi: inverse }
  const texts = Object.entries(jwk).map(([name, value]) => [name, base64url(value)])
  return createPrivateKey({
    key: { kty: 'RSA', ...Object.fromEntries(texts) },
    format: 'jwk',
  })
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n
  for (let factor = base, rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * factor) % modulus
    factor = (factor * factor) % modulus
  }
  return result
}

describe('a blind signature', () => {
  const rfc = rfcKey()
  const der = rfc.export({ type: 'pkcs8', format: 'der' })

  test.each(vectors)('of RFC 9474 is given as its appendix says: $name', (vector) => {
    const signature = blindSign(hex(vector.blinded), der)
    expect(signature && Buffer.from(signature).toString('hex')).toBe(vector.blindSignature)
    const unblinded = (number(vector.blindSignature) * number(vector.inverse)) % number(key.n)
    expect(unblinded.toString(16).padStart(1024, '0')).toBe(vector.signature)
    const padding = constants.RSA_PKCS1_PSS_PADDING
    const publicKey = { key: createPublicKey(rfc), padding, saltLength: vector.saltLength }
    expect(verify('sha384', hex(vector.message), publicKey, hex(vector.signature))).toBe(true)
  })

  test('is refused to what is no number below the modulus in as many bytes', () => {
    const modulus = hex(key.n)
    const below = Buffer.from(modulus)
    below.writeUInt8(below.readUInt8(511) - 1, 511)
    expect(blindSign(below, der)).toBeDefined()
    for (const wrong of [
      modulus,
      Buffer.alloc(512, 255),
      Buffer.alloc(511, 1),
      Buffer.concat([Buffer.alloc(1), below]),
      Buffer.alloc(0),
    ])
      expect(blindSign(wrong, der)).toBeUndefined()
  })

  test('that a browser unblinds is the signature of a token under the published key', async () => {
    const suite = RSABSSA.SHA384.PSS.Randomized()
    const { strata } = await newKeys(['Nord'], randomBytes)
    const { privateKey, admissionKey } = strata[0] ?? { privateKey: der, admissionKey: '' }
    const publicKey = await crypto.subtle.importKey(
      'spki',
      Buffer.from(admissionKey, 'base64url'),
      { name: 'RSA-PSS', hash: 'SHA-384' },
      true,
      ['verify'],
    )
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 32, maxLength: 32 }), async (random) => {
        const message = new Uint8Array(random)
        const { blindedMsg, inv } = await suite.blind(publicKey, message)
        const signature = blindSign(blindedMsg, privateKey)
        if (signature === undefined) throw new Error('not signed')
        const signed = await suite.finalize(publicKey, message, signature, inv)
        const text = encodeToken({ stratum: 'Nord', message, signature: new Uint8Array(signed) })
        const token = decodeToken(text)
        if (token === undefined) throw new Error('no token')
        expect(await verifyToken(token, admissionKey)).toBe(true)
        // What the door saw has nothing of the token in it.
        const seen = Buffer.concat([blindedMsg, signature])
        expect(seen.includes(Buffer.from(message))).toBe(false)
        expect(seen.includes(Buffer.from(signed).subarray(0, 32))).toBe(false)
      }),
      { numRuns: 6 },
    )
  })
})
