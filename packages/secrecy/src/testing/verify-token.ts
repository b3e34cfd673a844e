import { webcrypto } from 'node:crypto'
import type { AdmissionToken } from '../admission-token.ts'

/** Whether the admission with this public key (SPKI, base64url) signed the token, as WebCrypto sees it. */
export async function verifyToken(
  { message, signature }: AdmissionToken,
  admissionKey: string,
): Promise<boolean> {
  const spki = Buffer.from(admissionKey, 'base64url')
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' }
  const key = await webcrypto.subtle.importKey('spki', spki, algorithm, false, ['verify'])
  return webcrypto.subtle.verify({ ...algorithm, saltLength: 48 }, key, signature, message)
}
