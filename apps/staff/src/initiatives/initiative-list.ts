import { currentSteps } from '@meinungsbild/procedure'
import { loadWhatCan } from '../dossier/load-all.ts'
import { frameOf } from '../layout/frame.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { StaffApp } from '../staff-env.ts'
import { InitiativeListPage } from './initiative-list-page.tsx'

/** All initiatives of the house. */
export function initiativeListRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.initiatives.pattern, async (c) => {
    const at = deps.now().toISOString()
    const { initiatives: readable, unreadable } = await loadWhatCan(deps.storage)
    const initiatives = readable.map(({ id, model, state }) => ({
      id,
      state,
      current: currentSteps(model, state, at),
    }))
    return show(c, InitiativeListPage({ frame: frameOf(c), initiatives, unreadable }))
  })
}
