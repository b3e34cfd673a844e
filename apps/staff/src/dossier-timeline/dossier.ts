import { initiativeFor } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { frameOf } from '../layout/frame.ts'
import { show } from '../layout/show.ts'
import { proofOf } from '../records-heads/proof-of.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { StaffApp } from '../staff-env.ts'
import { DossierPage } from './dossier-page.tsx'
import { readDossierQuery } from './dossier-query.ts'
import { dossierView } from './dossier-view.ts'

/** The dossier (Akte) of an initiative as a timeline. */
export function dossierRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.dossier.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const query = readDossierQuery((name) => c.req.query(name))
    const view = await dossierView(deps, initiative, query)
    const proof = await proofOf(deps, initiative.id)
    return show(c, DossierPage({ frame: frameOf(c), initiative, view, proof }))
  })
}
