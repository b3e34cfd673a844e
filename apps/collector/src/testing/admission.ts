import { constants, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import type { SurveyAccess } from '@meinungsbild/exchange'
import { encodeToken } from '@meinungsbild/secrecy'

/** An admission that signs tokens as the real one does (RSA-PSS, SHA-384, salt 48, 3072 bits), a key for each stratum. */
export function newAdmission(strata: readonly string[] = ['']) {
  const pairs = new Map(
    strata.map((stratum) => [stratum, generateKeyPairSync('rsa', { modulusLength: 3072 })]),
  )
  const access: Extract<SurveyAccess, { kind: 'code' }> = {
    kind: 'code',
    admissionUrl: 'https://zugang.example/leben-in-der-stadt',
    mode: 'blind',
    smallestStratum: 50,
    admissionKeys: Array.from(pairs, ([stratum, { publicKey }]) => ({
      stratum,
      key: publicKey.export({ type: 'spki', format: 'der' }).toString('base64url'),
    })),
  }
  return {
    access,
    /** A signed token; asking twice for one message gives two signatures. `named` is the stratum that it gives itself. */
    token(
      message: Uint8Array = randomBytes(32),
      stratum = strata[0] ?? '',
      named = stratum,
    ): string {
      const key = pairs.get(stratum)?.privateKey
      if (key === undefined) throw new Error(`No key for stratum ${stratum}`)
      const padding = constants.RSA_PKCS1_PSS_PADDING
      const signature = sign('sha384', message, { key, padding, saltLength: 48 })
      return encodeToken({
        stratum: named,
        message: new Uint8Array(message),
        signature: new Uint8Array(signature),
      })
    },
  }
}
