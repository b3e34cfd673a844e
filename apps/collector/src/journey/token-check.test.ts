import { constants, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import type { SurveyAccess } from '@meinungsbild/exchange'
import { verifyToken } from '@meinungsbild/secrecy/testing/verify-token.ts'
import { expect, test } from 'vitest'
import { newAdmission } from '../testing/admission.ts'
import { tokenCheck } from './token-check.ts'

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 3072 })
const key = publicKey.export({ type: 'spki', format: 'der' }).toString('base64url')
const own: SurveyAccess = {
  ...newAdmission().access,
  admissionKeys: [{ stratum: 'Süd', key }],
}
const message = new Uint8Array(randomBytes(32))

function signed(saltLength = 48, hash = 'sha384') {
  const padding = constants.RSA_PKCS1_PSS_PADDING
  const signature = sign(hash, message, { key: privateKey, padding, saltLength })
  return { stratum: 'Süd', message, signature: new Uint8Array(signature) }
}

test('a token is taken if its admission has signed it, by the form of RFC 9474 and no other', async () => {
  const isSigned = tokenCheck(own)
  const token = signed()
  expect(isSigned(token)).toBe(true)
  expect(await verifyToken(token, key)).toBe(true)

  const signature = token.signature.with(9, Number(token.signature[9]) ^ 1)
  const others = [
    { ...token, message: new Uint8Array(32) },
    { ...token, signature },
    { ...token, stratum: 'Nord' },
    signed(32),
    signed(48, 'sha256'),
  ]
  expect(others.map(isSigned)).toEqual(others.map(() => false))
  expect(tokenCheck(newAdmission(['Süd']).access)(token)).toBe(false)
  expect(tokenCheck({ kind: 'open' })(token)).toBe(false)
})

test('what is no key is said at once', () => {
  const { publicKey: other } = generateKeyPairSync('ed25519')
  const strange = other.export({ type: 'spki', format: 'der' }).toString('base64url')
  const withKey = (broken: string) => ({ ...own, admissionKeys: [{ stratum: '', key: broken }] })
  expect(() => tokenCheck(withKey('AAAA'))).toThrow('Failed to read asymmetric key')
  expect(() => tokenCheck(withKey(strange))).toThrow('expected RSA, got ed25519')
})
