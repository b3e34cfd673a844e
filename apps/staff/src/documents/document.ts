import { latestVersion } from '@meinungsbild/procedure'
import { carryOut } from '../dossier/carry-out.ts'
import { errorOf } from '../dossier/error-of.ts'
import { initiativeFor } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { frameOf } from '../layout/frame.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { rememberFigures } from '../press-release/remember-figures.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, type StaffApp } from '../staff-env.ts'
import { DocumentPage } from './document-page.tsx'
import { documentsTexts } from './documents.texts.ts'
import { justDone } from './just-done.ts'
import { readVersion } from './read-version.ts'
import { saveCommand } from './sections-form.ts'
import { writtenDocument } from './written-document.ts'

/** A document by its sections: read, write, save as a new version. */
export function documentRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.document.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    const document = c.req.param('document')
    const definition = initiative && writtenDocument(initiative.model, document)
    if (!initiative || !definition) return notFound(c)
    const latest = latestVersion(initiative.state, document)
    const done = justDone(c, { gespeichert: textsOf(c, documentsTexts).saved })
    const read = latest && (await readVersion(deps, initiative, latest, languageOf(c)))
    const props = { frame: frameOf(c), initiative, definition, latest, read: read?.sections, done }
    return show(c, DocumentPage(props))
  })

  app.post(routes.document.pattern, async (c) => {
    const { id, document } = c.req.param()
    const initiative = await initiativeFor(c, deps)
    const definition = initiative && writtenDocument(initiative.model, document)
    if (!initiative || !definition) return notFound(c)
    const command = saveCommand(formOf(c), definition)
    const answer = await carryOut(c, deps, id, command, {
      done: routes.document.href({ id, document }, { erledigt: 'gespeichert' }),
      again: async (refusal) => {
        const now = (await initiativeFor(c, deps)) ?? initiative
        const page = {
          frame: frameOf(c),
          initiative: now,
          definition,
          typed: command.sections,
          latest: latestVersion(now.state, document),
          conflict: refusal.code === 'outdatedVersion',
          errors: [inForm(errorOf(c, refusal))],
        }
        return show(c, DocumentPage(page), 422)
      },
    })
    const isSaved = answer.status === 303 && definition.layout === 'pressRelease'
    const saved = isSaved ? await initiativeFor(c, deps) : undefined
    if (saved) await rememberFigures(deps, saved)
    return answer
  })
}

/** The hash and the sections as a whole are no fields of the form: what is wrong with them concerns the form. */
function inForm<Flaw extends { readonly message: string }>({ message }: Flaw) {
  return { message }
}
