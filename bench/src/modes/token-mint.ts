import { constants, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { promisify } from 'node:util'
import type { SurveyAccess } from '@meinungsbild/exchange'
import { encodeToken } from '@meinungsbild/secrecy'

const signInBackground = promisify(
  (
    message: Uint8Array,
    key: Parameters<typeof sign>[2],
    done: (error: Error | null, signature?: Buffer) => void,
  ) => sign('sha384', message, key, done),
)

/** An admission that has sold tokens beforehand: what its citizens bring along when they begin to answer. */
export function tokenMint() {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 3072 })
  const access: SurveyAccess = {
    kind: 'code',
    admissionUrl: 'http://admission.bench/zugang/bench',
    mode: 'blind',
    smallestStratum: 50_000,
    admissionKeys: [
      {
        stratum: '',
        key: publicKey.export({ type: 'spki', format: 'der' }).toString('base64url'),
      },
    ],
  }
  const key = { key: privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 }

  async function token(): Promise<string> {
    const message = new Uint8Array(randomBytes(32))
    const signature = await signInBackground(message, key)
    if (signature === undefined) throw new Error('No signature came.')
    return encodeToken({ stratum: '', message, signature: new Uint8Array(signature) })
  }

  return {
    access,
    /** So many tokens; about 2 ms each. */
    tokens: (count: number): Promise<readonly string[]> =>
      Promise.all(Array.from({ length: count }, token)),
  }
}
