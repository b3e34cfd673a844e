import { initiativeFor } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { frameOf } from '../layout/frame.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { StaffApp } from '../staff-env.ts'
import { DocumentListPage } from './document-list-page.tsx'

/** All documents of an initiative. */
export function documentListRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.documents.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    return show(c, DocumentListPage({ frame: frameOf(c), initiative }))
  })
}
