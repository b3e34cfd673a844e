import type { Model } from '@meinungsbild/procedure'
import { sectionsFrom } from '../documents/sections-form.ts'
import { writtenDocument } from '../documents/written-document.ts'
import { notFound } from '../errors/not-found.ts'
import { frameOf } from '../layout/frame.ts'
import { show } from '../layout/show.ts'
import { newestModels } from '../procedure-models/offered-models.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, type StaffApp } from '../staff-env.ts'
import { administratorsOnly } from './administrators-only.ts'
import { DocumentTemplatePage } from './document-template-page.tsx'
import { DocumentTemplatesPage } from './document-templates-page.tsx'
import type { TemplatedDocument } from './templated-document.ts'

/** Textvorlagen of the authority: what each section of a new document begins with; for administrators. */
export function documentTemplatesRoutes(app: StaffApp, deps: StaffDeps): void {
  administratorsOnly(app, [routes.documentTemplates, routes.documentTemplate])

  app.get(routes.documentTemplates.pattern, async (c) => {
    const templates = await deps.storage.settings.documentTemplates()
    const documents = templatedDocuments(await newestModels(deps.storage))
    const props = { frame: frameOf(c), documents, templates }
    return show(c, DocumentTemplatesPage(props))
  })

  app.get(routes.documentTemplate.pattern, async (c) => {
    const all = templatedDocuments(await newestModels(deps.storage))
    const document = all.find(({ id }) => id === c.req.param('document'))
    if (document === undefined) return notFound(c)
    const templates = await deps.storage.settings.documentTemplates()
    const saved = c.req.query('erledigt') === 'gespeichert'
    const sections = templates[document.id] ?? {}
    return show(c, DocumentTemplatePage({ frame: frameOf(c), document, sections, saved }))
  })

  app.post(routes.documentTemplate.pattern, async (c) => {
    const all = templatedDocuments(await newestModels(deps.storage))
    const document = all.find(({ id }) => id === c.req.param('document'))
    if (document === undefined) return notFound(c)
    const typed = Object.entries(sectionsFrom(formOf(c), document))
    const sections = Object.fromEntries(typed.filter(([, text]) => text !== ''))
    await deps.storage.settings.setDocumentTemplate(document.id, sections)
    const done = { erledigt: 'gespeichert' }
    return c.redirect(routes.documentTemplate.href({ document: document.id }, done), 303)
  })
}

/** Every kind of document that is written by its sections, in any procedure; of two procedures' sections all. */
function templatedDocuments(models: readonly Model[]): readonly TemplatedDocument[] {
  const found = new Map<string, TemplatedDocument>()
  for (const model of models) {
    for (const { id } of model.documents) {
      const definition = writtenDocument(model, id)
      if (definition === undefined) continue
      const known = found.get(id)
      const fresh = definition.sections.filter(
        (section) => known?.sections.every((each) => each.id !== section.id) ?? true,
      )
      found.set(id, {
        id,
        title: known?.title ?? definition.title,
        sections: [...(known?.sections ?? []), ...fresh],
      })
    }
  }
  return [...found.values()]
}
