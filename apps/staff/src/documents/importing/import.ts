import { readWrittenDocument } from '@meinungsbild/formats'
import { inLanguage } from '@meinungsbild/questionnaire'
import { answerRefusal } from '../../dossier/carry-out.ts'
import { initiativeFor } from '../../dossier/initiative-for.ts'
import { notFound } from '../../errors/not-found.ts'
import { frameOf } from '../../layout/frame.ts'
import { languageOf, textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { fileOf, formOf, type StaffApp } from '../../staff-env.ts'
import { otherWindow } from '../document.ts'
import { writtenDocument } from '../written-document.ts'
import { keepDraft } from '../writing/keep-draft.ts'
import { writingFor } from '../writing/writing.ts'
import { ImportPage } from './import-page.tsx'
import { importingTexts } from './importing.texts.ts'
import { matchSections } from './match-sections.ts'
import { MatchPage } from './match-page.tsx'
import { takenPassages, withPassages } from './taken-passages.ts'

/**
 * A Word or OpenDocument text into a document: first the file, read by its headings; then each passage with the section that it
 * goes into. All ends in the working copy of whoever reads it in; nothing is saved as a version.
 */
export function documentImportRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.documentImport.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    const definition = initiative && writtenDocument(initiative.model, c.req.param('document'))
    if (!initiative || !definition) return notFound(c)
    return show(c, ImportPage({ frame: frameOf(c), initiative, definition, errors: [] }))
  })

  app.post(routes.documentImport.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    const definition = initiative && writtenDocument(initiative.model, c.req.param('document'))
    if (!initiative || !definition) return notFound(c)
    const permission = initiative.may({ kind: 'saveDocument', document: definition.id })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const frame = frameOf(c)
    const writing = await writingFor(deps, initiative, definition)
    // What a document begins with is nobody's text yet: the file takes its place.
    const isWritten = writing.working !== undefined || writing.latest !== undefined
    const standing = isWritten ? writing.sections : {}
    const form = formOf(c)
    if (form.get('tun') === 'take') {
      const sections = {
        ...writing.sections,
        ...withPassages(standing, takenPassages(form, definition)),
      }
      const revision = writing.working?.revision ?? 0
      const typed = { sections, begun: writing.begun, revision }
      const kept = await keepDraft(deps, initiative, definition.id, typed)
      if (kept.kind === 'outdated') return otherWindow(c, deps, initiative, definition, typed)
      const place = { id: initiative.id, document: definition.id }
      return c.redirect(routes.document.href(place, { erledigt: 'eingelesen' }), 303)
    }
    const fail = (message: string) =>
      show(
        c,
        ImportPage({ frame, initiative, definition, errors: [{ field: 'file', message }] }),
        422,
      )
    const file = fileOf(c, 'file')
    if (file === undefined) return fail(textsOf(c, importingTexts).missing)
    const read = await readWrittenDocument(new Uint8Array(await file.arrayBuffer()))
    if (!read.ok) return fail(inLanguage(read.flaw.message, languageOf(c)))
    const { htmlToMarkdown } = await import('@meinungsbild/design/html-to-markdown')
    const parts = read.parts.map(({ heading, level, html }) => ({
      heading,
      level,
      markdown: htmlToMarkdown(html),
    }))
    const passages = matchSections(parts, definition)
    if (passages.length === 0) return fail(textsOf(c, importingTexts).nothing)
    const { report } = read
    return show(
      c,
      MatchPage({ frame, initiative, definition, passages, report, sections: standing }),
    )
  })
}
