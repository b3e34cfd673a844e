import { deletionRules } from '@meinungsbild/procedure'
import { plannedAccountLog } from '../accounts/deletion/forget-accounts.ts'
import { loadAll } from '../dossier/load-all.ts'
import { frameOf } from '../layout/frame.ts'
import { show } from '../layout/show.ts'
import { plannedRequests } from '../rights-requests/forget-requests.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { StaffApp } from '../staff-env.ts'
import { DeletionsPage, type DeletionRow } from './deletions-page.tsx'
import { plannedDeletions } from './deletion-plan.ts'
import { houseRegister, periodsIn } from './house-register.ts'

/** Löschung: what goes when over all surveys. */
export function deletionsRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.deletions.pattern, async (c) => {
    const register = await houseRegister(deps.storage)
    const rules = deletionRules(periodsIn(register))
    const ofHouse = [
      ...(await plannedRequests(deps, rules)),
      ...(await plannedAccountLog(deps, rules)),
    ]
    const rows: DeletionRow[] = ofHouse.map((planned) => ({
      planned: { ...planned, item: '' },
      initiative: undefined,
    }))
    const all = await plannedDeletions(deps, rules, await loadAll(deps.storage))
    for (const { initiative, planned } of all) {
      const title = initiative.state.initiative?.title ?? initiative.id
      for (const each of planned)
        if (each.kind !== 'caseFile')
          rows.push({ planned: each, initiative: { id: initiative.id, title } })
    }
    return show(
      c,
      DeletionsPage({ frame: frameOf(c), rows: rows.toSorted(soonestFirst), register }),
    )
  })
}

/** What has no day yet comes last. */
function soonestFirst(a: DeletionRow, b: DeletionRow): number {
  const due = ({ planned }: DeletionRow) => planned.deadline?.due ?? '9999'
  return due(a) < due(b) ? -1 : 1
}
