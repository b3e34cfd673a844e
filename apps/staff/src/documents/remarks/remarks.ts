import { answerRefusal } from '../../dossier/carry-out.ts'
import { addComment } from '../../comments/add-comment.ts'
import { initiativeFor, type ShownInitiative } from '../../dossier/initiative-for.ts'
import { notFound } from '../../errors/not-found.ts'
import { refused } from '../../errors/refused.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { otherWindow } from '../document.ts'
import { keepDraft, typedText } from '../writing/keep-draft.ts'
import { writtenDocument } from '../written-document.ts'
import { remarkPlace } from './remark-place.ts'

/**
 * Remarks on sections of a document, with answers; settled when they are dealt with. Whoever remarks while writing loses
 * nothing: the form brings its text along, and it is kept first.
 */
export function remarkRoutes(app: StaffApp, deps: StaffDeps): void {
  app.post(routes.documentRemarks.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    const definition = initiative && writtenDocument(initiative.model, c.req.param('document'))
    if (!initiative || !definition) return notFound(c)
    if (initiative.state.status === 'closed') {
      const closed = initiative.may({ kind: 'saveDocument', document: definition.id })
      return closed.ok ? notFound(c) : answerRefusal(c, closed.refusal)
    }
    const form = formOf(c)
    if (form.has('basedOn')) {
      const typed = typedText(form, definition)
      const mayWrite = initiative.may({ kind: 'saveDocument', document: definition.id }).ok
      const kept = mayWrite ? await keepDraft(deps, initiative, definition.id, typed) : undefined
      if (kept?.kind === 'outdated') return otherWindow(c, deps, initiative, definition, typed)
    }
    const [, act = '', subject = ''] = /^(\w+):(.+)$/s.exec(form.get('bemerken') ?? '') ?? []
    const done = await carryOn(c, deps, initiative, definition.id, act, subject)
    if (done === undefined) return notFound(c)
    if (typeof done !== 'string') return refused(c, 400, done.flaw)
    const place = { id: initiative.id, document: definition.id }
    return c.redirect(`${routes.document.href(place)}#bemerkungen-${done}`, 303)
  })
}

/** The section whose remarks were changed; what was wrong; undefined if there is no such remark. */
async function carryOn(
  c: StaffContext,
  deps: StaffDeps,
  { id }: ShownInitiative,
  document: string,
  act: string,
  subject: string,
): Promise<string | { readonly flaw: string } | undefined> {
  const form = formOf(c)
  const prefix = remarkPlace(document, '')
  if (act === 'add') {
    const text = form.get(`bemerkung.${subject}`) ?? ''
    const flaw = await addComment(c, deps, id, { place: prefix + subject, text })
    return flaw === undefined ? subject : { flaw }
  }
  const remark = (await deps.storage.comments.all(id)).find((each) => each.id === subject)
  if (remark === undefined || !remark.place.startsWith(prefix)) return undefined
  switch (act) {
    case 'settle':
    case 'reopen':
      await deps.storage.comments.settle(id, subject, act === 'settle')
      break
    case 'answer': {
      const text = form.get(`antwort.${subject}`) ?? ''
      const answer = { place: remark.place, text, answers: subject }
      const flaw = await addComment(c, deps, id, answer)
      if (flaw !== undefined) return { flaw }
      break
    }
    default:
      return undefined
  }
  return remark.place.slice(prefix.length)
}
