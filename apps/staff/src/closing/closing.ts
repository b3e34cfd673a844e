import { carryOut } from '../dossier/carry-out.ts'
import { initiativeFor } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { frameOf } from '../layout/frame.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { StaffApp } from '../staff-env.ts'
import { ClosingPage } from './closing-page.tsx'

/** Abschluss (z.d.A.). */
export function closingRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.closing.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    return initiative ? show(c, ClosingPage({ frame: frameOf(c), initiative })) : notFound(c)
  })

  app.post(routes.closing.pattern, (c) => {
    const { id } = c.req.param()
    return carryOut(c, deps, id, { kind: 'closeInitiative' }, { done: routes.closing.href({ id }) })
  })
}
