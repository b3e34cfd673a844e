import type { DeletionRule, PlannedDeletion } from '@meinungsbild/procedure'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { deletionPlan, type DeletionProof } from './deletion-plan.ts'
import { currentRules } from './house-register.ts'

/** For papers on data protection: the rules of the house, what goes when of one survey, and what has gone. */
export type DeletionFacts = {
  readonly rules: readonly DeletionRule[]
  readonly planned: readonly PlannedDeletion[]
  readonly proofs: readonly DeletionProof[]
}

export async function deletionFacts(
  deps: Pick<StaffDeps, 'storage' | 'now'>,
  initiative: LoadedInitiative,
): Promise<DeletionFacts> {
  const rules = await currentRules(deps.storage)
  const { planned, proofs } = await deletionPlan(deps, rules, initiative)
  return { rules: Object.values(rules), planned, proofs }
}
