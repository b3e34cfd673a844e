import { documentHistory } from '@meinungsbild/procedure'
import { initiativeFor } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { frameOf } from '../layout/frame.ts'
import { languageOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { StaffApp } from '../staff-env.ts'
import { DocumentVersionPage } from './document-version-page.tsx'
import { readVersion } from './read-version.ts'
import { writtenDocument } from './written-document.ts'

/** One version of a document, as it was. */
export function documentVersionRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.documentVersion.pattern, async (c) => {
    const { document, version } = c.req.param()
    const initiative = await initiativeFor(c, deps)
    const definition = initiative && writtenDocument(initiative.model, document)
    const item =
      definition &&
      documentHistory(initiative.state, document).find((each) => String(each.version) === version)
    if (!initiative || !definition || !item) return notFound(c)
    const read = await readVersion(deps, initiative, item, languageOf(c))
    const props = { frame: frameOf(c), initiative, definition, item: read }
    return show(c, DocumentVersionPage(props))
  })
}
