import type { StaffDeps } from '../staff-deps.ts'
import { stratumOutcomes } from './list/list-response.ts'

/**
 * Deletes names and addresses with the end of the field, and keeps how many of each stratum have come. Answers how many
 * people were deleted. To be called as long as the codes are there; may be repeated.
 */
export async function forgetParticipants(
  deps: Pick<StaffDeps, 'storage'>,
  initiative: string,
  usedHashes: ReadonlySet<string>,
): Promise<number> {
  const counts = await deps.storage.participants.counts(initiative)
  const people = counts.reduce((sum, { count }) => sum + count, 0)
  // What was kept when they were deleted must not be overwritten by nothing.
  if (people === 0) return 0
  const outcomes = await stratumOutcomes(deps, initiative, usedHashes)
  await deps.storage.participants.forget(initiative, outcomes)
  return people
}
