import { createHash, webcrypto } from 'node:crypto'
import { decodeToken, tokenId, verifyToken } from '@meinungsbild/secrecy'
import type { PublishedSurvey } from '@meinungsbild/exchange'

/** Whether a journey may take part, under which name its token will be spent, and of which stratum it is. */
export type AdmissionCheck =
  | { readonly ok: true; readonly tokenId: string | undefined; readonly stratum: string }
  | { readonly ok: false; readonly admissionUrl: string }

/**
 * Surveys with codes want a token that their admission has signed, with the key of the stratum that the token names; open
 * surveys want none and look at none.
 */
export async function checkAdmission(
  { access }: PublishedSurvey,
  text: string,
): Promise<AdmissionCheck> {
  if (access.kind === 'open') return { ok: true, tokenId: undefined, stratum: '' }
  const refused = { ok: false, admissionUrl: access.admissionUrl } as const
  const token = decodeToken(text)
  const key = access.admissionKeys.find(({ stratum }) => stratum === token?.stratum)?.key
  if (token === undefined || key === undefined) return refused
  if (!(await verifyToken(token, key, webcrypto.subtle))) return refused
  return { ok: true, tokenId: tokenId(token, sha256), stratum: token.stratum }
}

function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest()
}
