import { contentHash } from '@meinungsbild/storage'
import type { Command, ParticipantsPlan } from '@meinungsbild/procedure'
import type { StaffDeps } from '../staff-deps.ts'

/**
 * The command that saves a plan together with the sample that was drawn, the codes that exist for it and how the door parts
 * them from the answers. The content's hash covers all of them, so that a field release binds exactly these recipients.
 */
export async function savePlanCommand(
  deps: StaffDeps,
  initiative: string,
  plan: ParticipantsPlan,
  confirmVoid: boolean,
): Promise<Extract<Command, { kind: 'saveParticipantsPlan' }>> {
  const hash = await deps.storage.contents.put(await recipients(deps, initiative, plan))
  return { kind: 'saveParticipantsPlan', plan, contentHash: hash, confirmVoid }
}

/** The hash under which a plan with the sample and the codes that exist now would be saved. */
export async function recipientsHash(
  deps: StaffDeps,
  initiative: string,
  plan: ParticipantsPlan,
): Promise<string> {
  return contentHash(await recipients(deps, initiative, plan))
}

async function recipients({ storage }: StaffDeps, initiative: string, plan: ParticipantsPlan) {
  const survey = await storage.surveys.ofInitiative(initiative)
  const codes = contentHash(survey === undefined ? [] : await storage.codes.hashes(survey.id))
  const isDrawn = (await storage.participants.counts(initiative)).length > 0
  const sample = isDrawn ? await storage.participantSamples.current(initiative) : undefined
  const door = survey?.door ?? 'automatic'
  if (sample === undefined) return { plan, codes, door }
  const { number, fileHash, seed, rules, strata } = sample
  return { plan, codes, door, sample: contentHash({ number, fileHash, seed, rules, strata }) }
}
