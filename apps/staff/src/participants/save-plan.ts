import { contentHash } from '@meinungsbild/storage'
import type { Command, ParticipantsPlan } from '@meinungsbild/procedure'
import type { StaffDeps } from '../staff-deps.ts'

/**
 * The command that saves a plan together with the codes that exist for it. The content's hash covers both, so that a
 * field release binds exactly these recipients.
 */
export async function savePlanCommand(
  deps: StaffDeps,
  plan: ParticipantsPlan,
  survey: string | undefined,
  confirmVoid: boolean,
): Promise<Extract<Command, { kind: 'saveParticipantsPlan' }>> {
  const hashes = survey === undefined ? [] : await deps.storage.codes.hashes(survey)
  const hash = await deps.storage.contents.put({ plan, codes: contentHash(hashes) })
  return { kind: 'saveParticipantsPlan', plan, contentHash: hash, confirmVoid }
}
