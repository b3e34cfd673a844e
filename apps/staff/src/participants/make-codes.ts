import { randomBytes } from 'node:crypto'
import { hashAccessCode, newAccessCode } from '@meinungsbild/secrecy'
import type { Survey } from '@meinungsbild/storage'
import { hmacSha256 } from '../hmac-sha256.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { Codeless } from './without-code.ts'

/** A code as it goes into one letter. Its text exists only until the file has been given out. */
export type NumberedCode = { readonly number: number; readonly code: string }

/** Makes a code for each of these and keeps its keyed hash. */
export async function makeCodes(
  deps: StaffDeps,
  survey: Survey,
  people: readonly Codeless[],
): Promise<readonly NumberedCode[]> {
  const key = Buffer.from(survey.codeHashKey, 'base64url')
  const codes = people.map(() => newAccessCode(randomBytes(10)))
  const hashed = people.map((person, index) => ({
    ...person,
    codeHash: hashAccessCode(codes[index] ?? '', key, hmacSha256),
  }))
  const numbers = await deps.storage.codes.add(survey.id, hashed)
  return codes.map((code, index) => ({ number: numbers[index] ?? 0, code }))
}
