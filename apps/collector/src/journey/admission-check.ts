import { hash } from 'node:crypto'
import { decodeToken, tokenId } from '@meinungsbild/secrecy'
import type { PreparedSurvey } from '../shelf/prepared-survey.ts'

/** Whether a journey may take part, under which name its token will be spent, and of which stratum it is. */
export type AdmissionCheck =
  | { readonly ok: true; readonly tokenId: string | undefined; readonly stratum: string }
  | { readonly ok: false; readonly admissionUrl: string }

/** Surveys with codes want a token that their admission has signed; open surveys want none and look at none. */
export function checkAdmission(prepared: PreparedSurvey, text: string): AdmissionCheck {
  const { access } = prepared.survey
  if (access.kind === 'open') return { ok: true, tokenId: undefined, stratum: '' }
  const token = decodeToken(text)
  return token !== undefined && prepared.isSigned(token)
    ? { ok: true, tokenId: tokenId(token, sha256), stratum: token.stratum }
    : { ok: false, admissionUrl: access.admissionUrl }
}

function sha256(bytes: Uint8Array): Uint8Array {
  return hash('sha256', bytes, 'buffer')
}
