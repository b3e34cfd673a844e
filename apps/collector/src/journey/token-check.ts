import { constants, createPublicKey, verify, type KeyObject } from 'node:crypto'
import type { SurveyAccess } from '@meinungsbild/exchange'
import type { AdmissionToken } from '@meinungsbild/secrecy'

/** Whether the admission has signed a token with its key for the stratum that the token names. */
export type TokenCheck = (token: AdmissionToken) => boolean

/**
 * Reads the keys of a survey's admission, once. RSA-PSS, SHA-384, salt of 48 bytes (RFC 9474). Throws if one is no such key; open surveys
 * have none.
 */
export function tokenCheck(access: SurveyAccess): TokenCheck {
  const known = access.kind === 'open' ? [] : access.admissionKeys
  const keys = new Map(known.map(({ stratum, key }) => [stratum, readKey(key)] as const))
  const scheme = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 }
  return ({ stratum, message, signature }) => {
    const key = keys.get(stratum)
    return key !== undefined && verify('sha384', message, { key, ...scheme }, signature)
  }
}

function readKey(spki: string): KeyObject {
  const key = createPublicKey({ key: Buffer.from(spki, 'base64url'), format: 'der', type: 'spki' })
  if (key.asymmetricKeyType === 'rsa') return key
  throw new TypeError(`admissionKeys: expected RSA, got ${key.asymmetricKeyType}`)
}
