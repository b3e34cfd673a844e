import type { FormError } from '@meinungsbild/design'
import { latestVersion, type DocumentDefinition } from '@meinungsbild/procedure'
import { answerRefusal, carryOut } from '../dossier/carry-out.ts'
import { errorOf } from '../dossier/error-of.ts'
import { initiativeFor, type ShownInitiative } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { frameOf } from '../layout/frame.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { rememberFigures } from '../press-release/remember-figures.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { attachmentsTexts } from './attachments/attachments.texts.ts'
import { DocumentPage } from './document-page.tsx'
import { documentsTexts } from './documents.texts.ts'
import { availableFigures } from './figures/available-figures.ts'
import { withFigure } from './figures/with-figure.ts'
import { importingTexts } from './importing/importing.texts.ts'
import { justDone } from './just-done.ts'
import { readVersion } from './read-version.ts'
import { saveCommand, sectionField } from './sections-form.ts'
import { endingOf, finish } from './writing/finish.ts'
import { keepDraft, typedText, type TypedText } from './writing/keep-draft.ts'
import { joinedWithNewest, writingFor, type Writing } from './writing/writing.ts'
import { writingTexts } from './writing/writing.texts.ts'
import { writtenDocument } from './written-document.ts'

/** A document by its sections: read, written as a working copy, saved as a new version. */
export function documentRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.document.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    const definition = initiative && writtenDocument(initiative.model, c.req.param('document'))
    if (!initiative || !definition) return notFound(c)
    return documentPage(c, deps, initiative, definition, {})
  })

  app.post(routes.document.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    const definition = initiative && writtenDocument(initiative.model, c.req.param('document'))
    if (!initiative || !definition) return notFound(c)
    const permission = initiative.may({ kind: 'saveDocument', document: definition.id })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const form = formOf(c)
    const typed = typedText(form, definition)
    const inserted = form.get('einsetzen')
    if (inserted !== null) {
      const text = {
        ...typed,
        sections: withFigure(typed.sections, form.get('abschnitt'), inserted),
      }
      return keep(c, deps, initiative, definition, text, '#zahlen')
    }
    if (form.get('tun') === 'keep') return keep(c, deps, initiative, definition, typed, '')
    const saved = await save(c, deps, initiative, definition, typed)
    if (form.get('tun') !== 'finish' || saved.status !== 303) return saved
    const finished = await finish(c, deps, definition.id, (now, { message }) => {
      const said = `${textsOf(c, documentsTexts).saved} ${message[languageOf(c)]}`
      const empty = definition.sections.find(
        ({ id, required }) => required && (typed.sections[id] ?? '').trim() === '',
      )
      const error = { message: said, ...(empty && { field: sectionField(empty.id) }) }
      return documentPage(c, deps, now, definition, { errors: [error] })
    })
    return finished ?? saved
  })
}

/** The working copy is kept; another window that has gone on is shown beside it, and nothing is overwritten. */
async function keep(
  c: StaffContext,
  deps: StaffDeps,
  initiative: ShownInitiative,
  definition: DocumentDefinition,
  typed: TypedText,
  anchor: string,
): Promise<Response> {
  const kept = await keepDraft(deps, initiative, definition.id, typed)
  if (kept.kind === 'outdated') return otherWindow(c, deps, initiative, definition, typed)
  const place = { id: initiative.id, document: definition.id }
  return c.redirect(routes.document.href(place, { erledigt: 'behalten' }) + anchor, 303)
}

async function save(
  c: StaffContext,
  deps: StaffDeps,
  initiative: ShownInitiative,
  definition: DocumentDefinition,
  typed: TypedText,
): Promise<Response> {
  const { id, actor } = initiative
  const draft = { initiative: id, document: definition.id, account: actor }
  const working = await deps.storage.documentDrafts.read(draft)
  const isElsewhere =
    working !== undefined &&
    working.revision !== typed.revision &&
    definition.sections.some(
      (section) => (working.sections[section.id] ?? '') !== (typed.sections[section.id] ?? ''),
    )
  if (isElsewhere) return otherWindow(c, deps, initiative, definition, typed)
  const latest = latestVersion(initiative.state, definition.id)
  const command = saveCommand(formOf(c), definition, latest?.attachments ?? [])
  const answer = await carryOut(c, deps, id, command, {
    done: routes.document.href({ id, document: definition.id }, { erledigt: 'gespeichert' }),
    again: async (refusal) => {
      const now = (await initiativeFor(c, deps)) ?? initiative
      const { sections, begun } = typed
      const joined = await joinedWithNewest(deps, now, definition, { typed: sections, begun })
      const page = { joined, revision: typed.revision, errors: [inForm(errorOf(c, refusal))] }
      return documentPage(c, deps, now, definition, page)
    },
  })
  if (answer.status !== 303) return answer
  await deps.storage.documentDrafts.discard(draft)
  const saved = definition.layout === 'pressRelease' ? await initiativeFor(c, deps) : undefined
  if (saved) await rememberFigures(deps, saved)
  return answer
}

/** What was typed here, beside what was typed in the other window; the next sending knows both. */
export async function otherWindow(
  c: StaffContext,
  deps: StaffDeps,
  initiative: ShownInitiative,
  definition: DocumentDefinition,
  { sections, begun }: TypedText,
): Promise<Response> {
  const place = { initiative: initiative.id, document: definition.id, account: initiative.actor }
  const working = await deps.storage.documentDrafts.read(place)
  const theirs = working?.sections ?? latestVersion(initiative.state, definition.id)?.sections ?? {}
  const conflicts = definition.sections
    .map(({ id }) => id)
    .filter((id) => (theirs[id] ?? '') !== (sections[id] ?? ''))
  const joined = {
    latest: latestVersion(initiative.state, definition.id),
    sections,
    begun,
    meanwhile: { kind: 'window' as const, taken: [], conflicts, theirs },
  }
  const errors = [{ message: textsOf(c, writingTexts).otherWindow }]
  const page = { joined, revision: working?.revision ?? 0, errors }
  return documentPage(c, deps, initiative, definition, page)
}

type Again = {
  /** What was typed, in place of what is kept. */
  readonly joined?: Pick<Writing, 'latest' | 'sections' | 'begun' | 'meanwhile'>
  readonly revision?: number
  readonly errors?: readonly FormError[]
}

async function documentPage(
  c: StaffContext,
  deps: StaffDeps,
  initiative: ShownInitiative,
  definition: DocumentDefinition,
  { joined, revision, errors = [] }: Again,
): Promise<Response> {
  const { latest: newest, ...kept } = await writingFor(deps, initiative, definition)
  const writing = { latest: newest, ...kept, ...joined }
  const { latest } = writing
  const texts = textsOf(c, documentsTexts)
  const { kept: keptWords, discarded } = textsOf(c, writingTexts)
  const attachmentWords = textsOf(c, attachmentsTexts)
  const done = justDone(c, {
    gespeichert: texts.saved,
    behalten: keptWords,
    verworfen: discarded,
    eingelesen: textsOf(c, importingTexts).done,
    beigefuegt: attachmentWords.added,
    entfernt: attachmentWords.removed,
  })
  const language = languageOf(c)
  const read = latest && (await readVersion(deps, initiative, latest, language))
  const page = {
    frame: frameOf(c),
    initiative,
    definition,
    writing,
    revision: revision ?? writing.working?.revision ?? 0,
    ending: endingOf(c, initiative, definition.id)?.kind,
    read: read?.sections,
    figures: await availableFigures(deps, initiative, definition),
    comments: await deps.storage.comments.all(initiative.id),
    errors,
    done: errors.length > 0 ? undefined : done,
  }
  return show(c, DocumentPage(page), errors.length > 0 ? 422 : 200)
}

/** The hash and the sections as a whole are no fields of the form: what is wrong with them concerns the form. */
function inForm<Flaw extends { readonly message: string }>({ message }: Flaw) {
  return { message }
}
