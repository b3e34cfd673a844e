import type { Participant } from '@meinungsbild/storage'
import type { StaffDeps } from '../../staff-deps.ts'

/** Somebody of the list by a number as it was typed. */
export async function findByNumber(
  { storage }: Pick<StaffDeps, 'storage'>,
  initiative: string,
  typed: string,
): Promise<Participant | undefined> {
  return /^\d{1,9}$/.test(typed) ? storage.participants.find(initiative, Number(typed)) : undefined
}
