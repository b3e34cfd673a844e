import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { withoutCode } from '../participants/without-code.ts'
import type { StaffDeps } from '../staff-deps.ts'

/** How many codes are needed that have not been made yet; without them the field would open on nobody. */
export async function missingCodes(
  deps: Pick<StaffDeps, 'storage'>,
  { id, state }: LoadedInitiative,
): Promise<number> {
  const survey = await deps.storage.surveys.ofInitiative(id)
  const plan = state.participantsPlans.at(-1)?.plan
  return (await withoutCode(deps, id, survey, plan)).length
}
