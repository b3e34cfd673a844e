import { initiativeFor } from '../../dossier/initiative-for.ts'
import { notFound } from '../../errors/not-found.ts'
import { frameOf } from '../../layout/frame.ts'
import { languageOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import type { StaffApp } from '../../staff-env.ts'
import { filledSections } from '../filled-sections.ts'
import { writtenDocument } from '../written-document.ts'
import { WorkPage } from './work-page.tsx'
import { writingFor } from './writing.ts'

/** One's own working copy of a document as it reads, figures put in; POST throws it away. The editor's script learns from it where things stand. */
export function documentWorkRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.documentWork.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    const definition = initiative && writtenDocument(initiative.model, c.req.param('document'))
    if (!initiative || !definition) return notFound(c)
    const writing = await writingFor(deps, initiative, definition)
    const { sections, refusals } = await filledSections(
      deps,
      initiative,
      writing.sections,
      languageOf(c),
    )
    const props = { frame: frameOf(c), initiative, definition, writing, sections, refusals }
    return show(c, WorkPage(props))
  })

  app.post(routes.documentWork.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    const definition = initiative && writtenDocument(initiative.model, c.req.param('document'))
    if (!initiative || !definition) return notFound(c)
    const place = { id: initiative.id, document: definition.id }
    await deps.storage.documentDrafts.discard({
      initiative: initiative.id,
      document: definition.id,
      account: initiative.actor,
    })
    return c.redirect(routes.document.href(place, { erledigt: 'verworfen' }), 303)
  })
}
