import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import type { StaffDeps } from '../staff-deps.ts'

/** How many codes the newest plan asks for that have not been made yet; without them the field would open on nobody. */
export async function missingCodes(
  { storage }: Pick<StaffDeps, 'storage'>,
  { id, state }: LoadedInitiative,
): Promise<number> {
  const plan = state.participantsPlans.at(-1)?.plan
  if (plan?.access !== 'code') return 0
  const survey = await storage.surveys.ofInitiative(id)
  const made = survey ? await storage.codes.count(survey.id) : 0
  return Math.max(0, (plan.size ?? 0) - made)
}
