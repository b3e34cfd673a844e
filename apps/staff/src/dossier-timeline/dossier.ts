import { initiativeFor } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { frameOf } from '../layout/frame.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { StaffApp } from '../staff-env.ts'
import { dossierExcerpt } from './dossier-lines.ts'
import { DossierPage } from './dossier-page.tsx'

/** The dossier (Akte) of an initiative as a timeline. */
export function dossierRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.dossier.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const stored = await deps.storage.dossiers.read(initiative.id)
    const hashes = stored.map(({ hash }) => hash)
    const excerpt = dossierExcerpt(initiative, hashes, Number(c.req.query('seite') ?? '1'))
    return show(c, DossierPage({ frame: frameOf(c), initiative, excerpt }))
  })
}
