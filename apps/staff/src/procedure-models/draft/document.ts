import type { FormError } from '@meinungsbild/design'
import { documentLayouts, findDocument, type DocumentDefinition } from '@meinungsbild/procedure'
import { notFound } from '../../errors/not-found.ts'
import { frameOf } from '../../layout/frame.ts'
import { textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { addSection, changeDocument, moveSection, removeSection } from '../change/documents.ts'
import { DocumentPage } from './document-page.tsx'
import { draftAtHand, saveDraft, type DraftAtHand } from './draft-at-hand.ts'
import { draftTexts } from './draft.texts.ts'
import { missingWords, wordsFrom } from './read-words.ts'

/** One document of a draft: its name, the paper it becomes, its sections. */
export function modelDocumentRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.modelDocument.pattern, async (c) => {
    const draft = await draftAtHand(c, deps)
    const document = draft && findDocument(draft.model, c.req.param('document'))
    return draft && document ? page(c, draft, document, []) : notFound(c)
  })

  app.post(routes.modelDocument.pattern, async (c) => {
    const draft = await draftAtHand(c, deps)
    const document = draft && findDocument(draft.model, c.req.param('document'))
    if (!draft || !document) return notFound(c)
    const { changed, errors } = changeOf(c, document)
    if (changed === undefined) return notFound(c)
    if (errors.length > 0) return page(c, draft, changed, errors)
    const model = changeDocument(draft.model, document.id, () => changed)
    return saveDraft(c, deps, draft, model, {
      done: routes.modelDocument.href(
        { model: draft.id, document: document.id },
        { erledigt: 'gespeichert' },
      ),
      again: (wrong) => page(c, draft, changed, wrong),
    })
  })
}

type Change = {
  readonly changed: DocumentDefinition | undefined
  readonly errors: readonly FormError[]
}

function changeOf(c: StaffContext, document: DocumentDefinition): Change {
  const form = formOf(c)
  const { missing } = textsOf(c, draftTexts)
  const [act = '', id = ''] = (form.get('tun') ?? '').split(':')
  switch (act) {
    case 'save': {
      const title = wordsFrom(form, 'title')
      const layout = documentLayouts.find((each) => each === form.get('layout')) ?? document.layout
      return {
        changed: { ...document, title, layout },
        errors: missingWords(title, 'title', missing),
      }
    }
    case 'addSection': {
      const heading = wordsFrom(form, 'heading')
      const errors = missingWords(heading, 'heading', missing)
      return { changed: errors.length > 0 ? document : addSection(document, heading), errors }
    }
    case 'up':
      return { changed: moveSection(document, id, -1), errors: [] }
    case 'down':
      return { changed: moveSection(document, id, 1), errors: [] }
    case 'remove':
      return { changed: removeSection(document, id), errors: [] }
    default:
      return { changed: undefined, errors: [] }
  }
}

function page(
  c: StaffContext,
  draft: DraftAtHand,
  document: DocumentDefinition,
  errors: readonly FormError[],
): Response | Promise<Response> {
  const saved = c.req.query('erledigt') === 'gespeichert'
  const props = { frame: frameOf(c), draft, document, errors, saved }
  return show(c, DocumentPage(props), errors.length > 0 ? 422 : 200)
}
