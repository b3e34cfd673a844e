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
  const hash = await deps.storage.contents.put(await recipients(deps, plan, survey))
  return { kind: 'saveParticipantsPlan', plan, contentHash: hash, confirmVoid }
}

/** The hash under which a plan with the codes that exist now would be saved. */
export async function recipientsHash(
  deps: StaffDeps,
  plan: ParticipantsPlan,
  survey: string | undefined,
): Promise<string> {
  return contentHash(await recipients(deps, plan, survey))
}

async function recipients(deps: StaffDeps, plan: ParticipantsPlan, survey: string | undefined) {
  const strata = survey === undefined ? [] : await deps.storage.codes.hashes(survey)
  return { plan, codes: contentHash(strata) }
}
