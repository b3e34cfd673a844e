import { randomBytes } from 'node:crypto'
import { hashAccessCode, newAccessCode } from '@meinungsbild/secrecy'
import type { NumberedStratum, Survey } from '@meinungsbild/storage'
import { hmacSha256 } from '../hmac-sha256.ts'
import type { StaffDeps } from '../staff-deps.ts'

/**
 * Gives people new codes in the place of those that they had, and keeps the keyed hashes. The codes' text exists only in what is
 * returned, by participant's number; the door does not know them before it gets its list.
 */
export async function renewCodes(
  { storage }: Pick<StaffDeps, 'storage'>,
  survey: Survey,
  people: readonly NumberedStratum[],
): Promise<ReadonlyMap<number, string>> {
  const key = Buffer.from(survey.codeHashKey, 'base64url')
  const codes = people.map(() => newAccessCode(randomBytes(10)))
  await storage.codes.replace(
    survey.id,
    people.map(({ number, stratum }, index) => ({
      participant: number,
      stratum,
      codeHash: hashAccessCode(codes[index] ?? '', key, hmacSha256),
    })),
  )
  return new Map(people.map(({ number }, index) => [number, codes[index] ?? '']))
}
