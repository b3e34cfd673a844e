import { createHmac, randomBytes } from 'node:crypto'
import { hashAccessCode, newAccessCode } from '@meinungsbild/secrecy'
import type { Survey } from '@meinungsbild/storage'
import type { StaffDeps } from '../staff-deps.ts'

/** A code as it goes into one letter. Its text exists only until the file has been given out. */
export type NumberedCode = { readonly number: number; readonly code: string }

/** Makes `count` codes for a survey and keeps their keyed hashes. */
export async function makeCodes(
  deps: StaffDeps,
  survey: Survey,
  count: number,
): Promise<readonly NumberedCode[]> {
  const key = Buffer.from(survey.codeHashKey, 'base64url')
  const codes = Array.from({ length: count }, () => newAccessCode(randomBytes(10)))
  const hashed = codes.map((code) => ({
    codeHash: hashAccessCode(code, key, hmacSha256),
    stratum: '',
  }))
  const numbers = await deps.storage.codes.add(survey.id, hashed)
  return codes.map((code, index) => ({ number: numbers[index] ?? 0, code }))
}

function hmacSha256(key: Uint8Array, message: Uint8Array): Uint8Array {
  return createHmac('sha256', key).update(message).digest()
}
