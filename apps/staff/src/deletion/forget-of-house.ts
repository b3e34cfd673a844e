import type { DeletionRules } from '@meinungsbild/procedure'
import { germanDay } from '../dossier-timeline/german-day.ts'
import { beforeNow } from './before-now.ts'
import type { StaffDeps } from '../staff-deps.ts'

type Deps = Pick<StaffDeps, 'storage' | 'now'>

/** Deletes who was away and which reports of barriers were answered, without a word: see their rules. */
export async function forgetOfHouseDue(deps: Deps, rules: DeletionRules): Promise<void> {
  const { absences, barrierReports } = deps.storage
  const dayBefore = (days: number) => germanDay(beforeNow(deps, days))
  await absences.forgetBefore(dayBefore(rules.absences.days))
  await barrierReports.forgetBefore(dayBefore(rules.barrierReports.days))
}
