import type { FormError } from '@meinungsbild/design'
import {
  checkModel,
  documentLayouts,
  findStep,
  markOrigins,
  stepKinds,
  type Model,
} from '@meinungsbild/procedure'
import { notFound } from '../../errors/not-found.ts'
import { refused } from '../../errors/refused.ts'
import { frameOf } from '../../layout/frame.ts'
import { textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, visitorOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { addDocument, removeDocument } from '../change/documents.ts'
import { addStep, freeNumber, moveStep, removeStep } from '../change/steps.ts'
import { modelText } from '../model-text.ts'
import { draftAtHand, saveDraft, type DraftAtHand } from './draft-at-hand.ts'
import { DraftPage } from './draft-page.tsx'
import { draftTexts } from './draft.texts.ts'
import { nextVersion } from './next-version.ts'
import { lineFrom, missingWords, wordsFrom } from './read-words.ts'

/** A draft as a whole: its parts, what is wrong with it, its release by a named person. */
export function modelDraftRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.modelDraft.pattern, async (c) => {
    const draft = await draftAtHand(c, deps)
    return draft ? page(c, draft, []) : notFound(c)
  })

  app.post(routes.modelDraft.pattern, async (c) => {
    const draft = await draftAtHand(c, deps)
    if (draft === undefined) return notFound(c)
    const form = formOf(c)
    const [act = '', id = ''] = (form.get('tun') ?? '').split(':')
    switch (act) {
      case 'release':
        return release(c, deps, draft)
      case 'discard': {
        if (form.get('revision') !== String(draft.revision)) return outdated(c)
        await deps.storage.procedureModels.discardDraft(draft.id)
        return c.redirect(routes.models.href({ erledigt: 'verworfen' }), 303)
      }
      default: {
        const change = changeOf(c, draft.model, act, id)
        if (change === undefined) return notFound(c)
        if ('errors' in change) return page(c, draft, change.errors)
        const { model, step } = change
        const done =
          step === undefined
            ? routes.modelDraft.href({ model: draft.id }, { erledigt: 'gespeichert' })
            : routes.modelStep.href({ model: draft.id, step }, { erledigt: 'gespeichert' })
        return saveDraft(c, deps, draft, model, {
          done,
          again: (errors) => page(c, draft, errors),
        })
      }
    }
  })
}

type Change =
  | { readonly model: Model; readonly step?: string }
  | { readonly errors: readonly FormError[] }

function changeOf(c: StaffContext, model: Model, act: string, id: string): Change | undefined {
  const form = formOf(c)
  const { missing } = textsOf(c, draftTexts)
  switch (act) {
    case 'addStep': {
      const title = wordsFrom(form, 'step')
      const errors = missingWords(title, 'step', missing)
      if (errors.length > 0) return { errors }
      const after = findStep(model, lineFrom(form, 'after'))?.id ?? model.steps.at(-1)?.id ?? ''
      const kind = stepKinds.find((each) => each === form.get('kind')) ?? 'concept'
      const step = freeNumber(model, after)
      return { model: addStep(model, { id: step, kind, title, after }), step }
    }
    case 'upStep':
      return { model: moveStep(model, id, -1) }
    case 'downStep':
      return { model: moveStep(model, id, 1) }
    case 'removeStep':
      return model.steps.length === 1 ? { model } : { model: removeStep(model, id) }
    case 'addDocument': {
      const title = wordsFrom(form, 'document')
      const errors = missingWords(title, 'document', missing)
      if (errors.length > 0) return { errors }
      const layout = documentLayouts.find((each) => each === form.get('layout')) ?? 'concept'
      return { model: addDocument(model, title, layout) }
    }
    case 'removeDocument':
      return { model: removeDocument(model, id) }
    default:
      return undefined
  }
}

/** Only a model that keeps the rules becomes a version; who released it stands with it. */
async function release(c: StaffContext, deps: StaffDeps, draft: DraftAtHand): Promise<Response> {
  const texts = textsOf(c, draftTexts)
  const { procedureModels } = deps.storage
  const note = lineFrom(formOf(c), 'note')
  if (note === '') return page(c, draft, [{ field: 'note', message: texts.missing }])
  const version = await nextVersion(deps, draft.id)
  const model = { ...markOrigins(draft.model), id: draft.id, version }
  if (checkModel(model).length > 0) {
    return page(c, draft, [{ field: undefined, message: texts.notSound }])
  }
  const released = await procedureModels.release(
    {
      id: draft.id,
      version,
      content: modelText(model),
      by: visitorOf(c).account.name,
      at: deps.now().toISOString(),
      note,
    },
    Number(formOf(c).get('revision')),
  )
  if (released.kind === 'outdated') return outdated(c)
  const place = { model: draft.id, version: String(version) }
  return c.redirect(routes.model.href(place, { erledigt: 'freigegeben' }), 303)
}

function outdated(c: StaffContext): Response | Promise<Response> {
  return refused(c, 409, textsOf(c, draftTexts).outdated)
}

function page(
  c: StaffContext,
  draft: DraftAtHand,
  errors: readonly FormError[],
): Response | Promise<Response> {
  const saved = c.req.query('erledigt') === 'gespeichert'
  const note = lineFrom(formOf(c), 'note')
  return show(
    c,
    DraftPage({ frame: frameOf(c), draft, note, errors, saved }),
    errors.length > 0 ? 422 : 200,
  )
}
