import type { SecrecyConfig } from '@meinungsbild/secrecy'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { doorPlan, smallestStratum } from './door-plan.ts'

/**
 * How citizens will get in, as far as it is known, for the claim about anonymity. As long as there are no codes the claim
 * is the more cautious one.
 */
export async function plannedAccess(
  deps: Pick<StaffDeps, 'storage'>,
  { id, state }: LoadedInitiative,
): Promise<SecrecyConfig['access']> {
  if (state.participantsPlans.at(-1)?.plan.access === 'open') return { kind: 'open' }
  const survey = await deps.storage.surveys.ofInitiative(id)
  const door = survey && (await doorPlan(deps, survey))
  return {
    kind: 'code',
    mode: door?.mode ?? 'plain',
    smallestStratum: smallestStratum(door?.strata ?? []),
  }
}
