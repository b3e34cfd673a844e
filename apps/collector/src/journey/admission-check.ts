import { createHash, webcrypto } from 'node:crypto'
import { decodeToken, tokenId, verifyToken } from '@meinungsbild/secrecy'
import type { PublishedSurvey } from '@meinungsbild/exchange'

/** Whether a journey may take part, and under which name its token will be spent. */
export type AdmissionCheck =
  | { readonly ok: true; readonly tokenId: string | undefined }
  | { readonly ok: false; readonly admissionUrl: string }

/** Surveys with codes want a token that their admission has signed; open surveys want none and look at none. */
export async function checkAdmission(
  { access }: PublishedSurvey,
  text: string,
): Promise<AdmissionCheck> {
  if (access.kind === 'open') return { ok: true, tokenId: undefined }
  const token = decodeToken(text)
  return token !== undefined && (await verifyToken(token, access.admissionKey, webcrypto.subtle))
    ? { ok: true, tokenId: tokenId(token, sha256) }
    : { ok: false, admissionUrl: access.admissionUrl }
}

function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest()
}
