import type { ParticipantsPlan } from '@meinungsbild/procedure'
import type { Survey } from '@meinungsbild/storage'
import type { StaffDeps } from '../staff-deps.ts'

/** Somebody who needs a code; without a number where nobody was drawn and the next free one will do. */
export type Codeless = { readonly participant?: number; readonly stratum: string }

/** Who still needs a code: those who were drawn, or where there is no list as many as the plan invites. */
export async function withoutCode(
  { storage }: Pick<StaffDeps, 'storage'>,
  initiative: string,
  survey: Survey | undefined,
  plan: ParticipantsPlan | undefined,
): Promise<readonly Codeless[]> {
  if (plan?.access !== 'code') return []
  const { participants, codes } = storage
  if ((await participants.counts(initiative)).length > 0) {
    const people = await participants.withoutCode(initiative, survey?.id ?? '')
    return people.map(({ number, stratum }) => ({ participant: number, stratum }))
  }
  const made = survey ? await codes.count(survey.id) : 0
  return Array.from({ length: Math.max(0, (plan.size ?? 0) - made) }, () => ({ stratum: '' }))
}
