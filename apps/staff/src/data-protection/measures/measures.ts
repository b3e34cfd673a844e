import { initiativeFor } from '../../dossier/initiative-for.ts'
import { notFound } from '../../errors/not-found.ts'
import { frameOf } from '../../layout/frame.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import type { StaffApp } from '../../staff-env.ts'
import { loadFacts } from '../facts/load-facts.ts'
import { MeasuresByGoalPage } from './measures-page.tsx'

/** Maßnahmen (Art. 32 DSGVO) by the seven goals. */
export function protectionMeasuresRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.protectionMeasures.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const facts = await loadFacts(deps, initiative)
    return show(c, MeasuresByGoalPage({ frame: frameOf(c), initiative, facts }))
  })
}
