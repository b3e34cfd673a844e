import { disposalClocks, noDisposal, standingHold } from '@meinungsbild/procedure'
import { loadAll } from '../dossier/load-all.ts'
import { germanDay } from '../dossier-timeline/german-day.ts'
import { frameOf } from '../layout/frame.ts'
import { show } from '../layout/show.ts'
import { fileNumbers } from '../papers/file-number.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { StaffApp } from '../staff-env.ts'
import { fileOf } from './disposal-case.ts'
import { readRegister } from './disposal-of.ts'
import { DisposalsPage, type DisposalRow } from './disposals-page.tsx'

/** Aussonderung: what is due or will be, and what is gone. */
export function disposalsRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.disposals.pattern, async (c) => {
    const today = germanDay(deps.now().toISOString())
    const { states } = await readRegister(deps.storage)
    const rows: DisposalRow[] = [...states.values()].flatMap((state) =>
      state.file ? [{ file: state.file.file, clocks: gone, state }] : [],
    )
    const numberOf = await fileNumbers(deps)
    for (const initiative of await loadAll(deps.storage)) {
      const clocks = disposalClocks(initiative.state, germanDay)
      const isDue = clocks.rawData !== undefined && clocks.rawData.due <= today
      const state = states.get(initiative.id) ?? noDisposal
      if (clocks.file || isDue || standingHold(state, today))
        rows.push({ file: fileOf(initiative, numberOf(initiative)), clocks, state })
    }
    return show(c, DisposalsPage({ frame: frameOf(c), rows: rows.toSorted(byTerm), today }))
  })
}

const gone = { file: undefined, rawData: undefined }

/** What must be looked at first comes first; what is gone comes last. */
function byTerm(a: DisposalRow, b: DisposalRow): number {
  const term = ({ clocks, state }: DisposalRow) =>
    state.file ? '9999' : (clocks.file?.until ?? clocks.rawData?.due ?? '9998')
  return term(a) < term(b) ? -1 : 1
}
