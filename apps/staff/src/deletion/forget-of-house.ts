import type { DeletionRules } from '@meinungsbild/procedure'
import { germanDay } from '../dossier-timeline/german-day.ts'
import type { StaffDeps } from '../staff-deps.ts'

type Deps = Pick<StaffDeps, 'storage' | 'now'>

/** Deletes who was away and which reports of barriers were answered, without a word: see their rules. */
export async function forgetOfHouseDue(deps: Deps, rules: DeletionRules): Promise<void> {
  const { absences, barrierReports } = deps.storage
  await absences.forgetBefore(dayBeforeNow(deps, rules.absences.days))
  await barrierReports.forgetBefore(dayBeforeNow(deps, rules.barrierReports.days))
}

function dayBeforeNow({ now }: Pick<StaffDeps, 'now'>, days: number): string {
  return germanDay(new Date(now().getTime() - days * 86_400_000).toISOString())
}
