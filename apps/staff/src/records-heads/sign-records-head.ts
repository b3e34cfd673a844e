import type { SignedRecordsHead } from '@meinungsbild/storage'
import type { StaffDeps } from '../staff-deps.ts'

/** Signs what all dossiers have come to with the house's key; nothing new is signed where nothing was written since. */
export function signRecordsHead({
  storage,
  now,
  insideKey,
}: Pick<StaffDeps, 'storage' | 'now' | 'insideKey'>): Promise<SignedRecordsHead | undefined> {
  return storage.recordsHeads.sign(now().toISOString(), insideKey)
}
