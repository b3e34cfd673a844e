import { createHash } from 'node:crypto'
import { RSABSSA } from '@cloudflare/blindrsa-ts'
import { decodeToken, tokenId } from '@meinungsbild/secrecy'
import { verifyToken } from '@meinungsbild/secrecy/testing/verify-token.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { blind, unblind } from './blinding.ts'

const suite = RSABSSA.SHA384.PSS.Randomized()
const publicExponent = Uint8Array.from([1, 0, 1])

let pair: CryptoKeyPair
let key: { readonly stratum: string; readonly key: string }
beforeAll(makeKey)

async function makeKey(): Promise<void> {
  pair = await suite.generateKey({ modulusLength: 3072, publicExponent })
  const spki = await crypto.subtle.exportKey('spki', pair.publicKey)
  key = { stratum: 'Süd', key: Buffer.from(spki).toString('base64url') }
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()

describe('what a browser has signed while it is blinded', () => {
  test('is a token that the door’s public key recognises, and nothing that the door has seen', async () => {
    const blinding = await blind(key)
    expect(blinding.message).toHaveLength(32)
    expect(blinding.blinded).toHaveLength(384)
    const signature = await suite.blindSign(pair.privateKey, blinding.blinded)
    const text = await unblind(blinding, Buffer.from(signature).toString('base64url'), key)
    const token = decodeToken(text)
    if (token === undefined) throw new Error('no token')
    expect(token.stratum).toBe('Süd')
    expect(token.message).toEqual(blinding.message)
    expect(await verifyToken(token, key.key)).toBe(true)
    expect(tokenId(token, sha256)).not.toBe(
      Buffer.from(sha256(blinding.blinded)).toString('base64url'),
    )
  })

  test('is made of chance alone: twice for the same code nothing is the same', async () => {
    const [once, again] = [await blind(key), await blind(key)]
    for (const part of ['message', 'blinded', 'inverse'] as const)
      expect(once[part]).not.toEqual(again[part])
  })

  test('is not taken if something else was signed', async () => {
    const [mine, others] = [await blind(key), await blind(key)]
    const signature = await suite.blindSign(pair.privateKey, others.blinded)
    const text = Buffer.from(signature).toString('base64url')
    await expect(unblind(mine, text, key)).rejects.toThrow('invalid signature')
    await expect(unblind(mine, 'AAAA', key)).rejects.toThrow('unexpected input size')
  })
})
