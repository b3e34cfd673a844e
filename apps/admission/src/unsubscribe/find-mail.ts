import { createHmac } from 'node:crypto'
import { readUnsubscribeToken } from '@meinungsbild/secrecy'
import type { AdmissionDeps } from '../admission-deps.ts'
import type { Door } from '../doors/door.ts'

/** The e-mail that an address of unsubscribing belongs to; `ended`: the survey is over, and nobody is written to any more. */
export type FoundMail =
  | { readonly kind: 'mail'; readonly door: Door; readonly mail: string }
  | { readonly kind: 'ended'; readonly door: Door }
  | { readonly kind: 'unknown' }

export async function findMail(
  { doors }: AdmissionDeps,
  slug: string,
  token: string,
): Promise<FoundMail> {
  const door = await doors.find(slug)
  if (door === undefined) return { kind: 'unknown' }
  if (door.secrets === undefined) return { kind: 'ended', door }
  const { codeHashKey } = door.secrets
  const mail = readUnsubscribeToken(token, door.surveyId, codeHashKey, (key, message) =>
    createHmac('sha256', key).update(message).digest(),
  )
  return mail === undefined ? { kind: 'unknown' } : { kind: 'mail', door, mail }
}
