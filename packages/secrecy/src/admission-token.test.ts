import { constants, createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { decodeToken, encodeToken, tokenId } from './admission-token.ts'

const admission = generateKeyPairSync('rsa', { modulusLength: 3072 })
const message = new Uint8Array(randomBytes(32))
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()

function signed(own: Uint8Array<ArrayBuffer>) {
  const padding = constants.RSA_PKCS1_PSS_PADDING
  const key = { key: admission.privateKey, padding, saltLength: 48 }
  return { stratum: 'Süd', message: own, signature: new Uint8Array(sign('sha384', own, key)) }
}

describe('an admission token', () => {
  test('signed by the admission goes through a form field', () => {
    const text = encodeToken(signed(message))
    expect(text).toMatch(/^[\w-]{555}\.[\w-]{6}$/)
    const token = decodeToken(text)
    if (token === undefined) throw new Error('not decoded')
    expect(token).toMatchObject({ stratum: 'Süd', message })
  })

  test('is spent under one name, however often it was signed', () => {
    const [once, again] = [signed(message), signed(message)]
    expect(encodeToken(once)).not.toBe(encodeToken(again))
    expect(tokenId(once, sha256)).toBe(tokenId(again, sha256))
    expect(tokenId(signed(new Uint8Array(32)), sha256)).not.toBe(tokenId(once, sha256))
  })

  test('of another length or spelling is none', () => {
    const text = encodeToken(signed(message))
    const [bytes = ''] = text.split('.')
    const misread = ['', text.slice(1), `A${text}`, `${bytes.slice(0, -1)}=.`, '<b>']
    for (const wrong of [...misread, bytes, `${text}.`, `${bytes}.=`, `${bytes}._w`])
      expect(decodeToken(wrong)).toBeUndefined()
    expect(decodeToken(`${bytes}.`)?.stratum).toBe('')
    const stratum = ''
    expect(() => encodeToken({ stratum, message, signature: message })).toThrow(RangeError)
  })
})
