import { constants, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import type { SurveyAccess } from '@meinungsbild/exchange'
import { encodeToken } from '@meinungsbild/secrecy'

/** An admission that signs tokens as the real one does (RSA-PSS, SHA-384, salt 48, 3072 bits). */
export function newAdmission() {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 3072 })
  const access: SurveyAccess = {
    kind: 'code',
    admissionUrl: 'https://zugang.example/leben-in-der-stadt',
    admissionKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64url'),
  }
  return {
    access,
    /** A signed token; asking twice for one message gives two signatures. */
    token(message: Uint8Array = randomBytes(32)): string {
      const signature = sign('sha384', message, {
        key: privateKey,
        padding: constants.RSA_PKCS1_PSS_PADDING,
        saltLength: 48,
      })
      return encodeToken({ message: new Uint8Array(message), signature: new Uint8Array(signature) })
    },
  }
}
