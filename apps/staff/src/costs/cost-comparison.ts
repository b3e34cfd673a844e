import {
  compareCosts,
  proposedCostPlan,
  type CostEstimate,
  type CostPlan,
} from '@meinungsbild/procedure'
import type { Json } from '@meinungsbild/exchange'
import { contentHash } from '@meinungsbild/storage'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import type { StaffDeps } from '../staff-deps.ts'

/** The cost of an initiative by every tariff of the house. */
export type CostComparison = {
  readonly plan: CostPlan
  /** Whether somebody has saved the plan; else it has usual values. */
  readonly isSaved: boolean
  /** The cheapest first. */
  readonly estimates: readonly CostEstimate[]
  /** SHA-256 of plan and estimates: two comparisons that say the same have the same. */
  readonly hash: string
}

export async function costComparison(
  { storage }: Pick<StaffDeps, 'storage'>,
  { id, state }: Pick<LoadedInitiative, 'id' | 'state'>,
): Promise<CostComparison> {
  const saved = await storage.costPlans.of(id)
  const plan = saved ?? proposedCostPlan(state)
  const estimates = compareCosts(plan, await storage.tariffs.all())
  const hash = contentHash(comparisonContent({ plan, estimates }))
  return { plan, isSaved: saved !== undefined, estimates, hash }
}

/** What is kept for good when a tariff is chosen. */
export function comparisonContent({
  plan,
  estimates,
}: Pick<CostComparison, 'plan' | 'estimates'>): Json {
  return JSON.parse(JSON.stringify({ plan, estimates }))
}
