import {
  checkModel,
  markOrigins,
  parseModel,
  type Model,
  type ModelFlaw,
} from '@meinungsbild/procedure'
import type { FormError } from '@meinungsbild/design'
import { refused } from '../../errors/refused.ts'
import { textsOf } from '../../layout/language.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, visitorOf, type StaffContext } from '../../staff-env.ts'
import { modelIn } from '../model-for.ts'
import { modelText } from '../model-text.ts'
import { draftTexts } from './draft.texts.ts'

/** The draft of the address (`:model`), as it was before this request. */
export type DraftAtHand = {
  readonly id: string
  /** Counts up with every change; a form that was made for another one is refused. */
  readonly revision: number
  readonly model: Model
  readonly flaws: readonly ModelFlaw[]
  /** Who changed it last, and when. */
  readonly by: string
  readonly at: string
}

export async function draftAtHand(
  c: StaffContext,
  deps: StaffDeps,
): Promise<DraftAtHand | undefined> {
  const draft = await deps.storage.procedureModels.draft(c.req.param('model') ?? '')
  if (draft === undefined) return undefined
  const { id, revision, content, by, at } = draft
  const model = modelIn(content)
  return { id, revision, model, flaws: checkModel(model), by, at }
}

type Ways = {
  /** Where to go when it is kept. */
  readonly done: string
  /** The form again, for what no model can hold. */
  readonly again: (errors: readonly FormError[]) => Response | Promise<Response>
}

/**
 * Keeps the changed model as the draft, its marks of origin told anew. A model with flaws is kept too: it is mended step by
 * step. What is no model in its form is not; nor is anything that was made on an older state of the draft.
 */
export async function saveDraft(
  c: StaffContext,
  deps: StaffDeps,
  draft: DraftAtHand,
  changed: Model,
  { done, again }: Ways,
): Promise<Response> {
  const texts = textsOf(c, draftTexts)
  const parsed = parseModel(modelText(markOrigins(changed)))
  if (!parsed.ok) return again([{ field: undefined, message: texts.tooLong }])
  const revision = Number(formOf(c).get('revision'))
  const kept =
    revision === draft.revision &&
    (await deps.storage.procedureModels.saveDraft({
      id: draft.id,
      revision,
      content: modelText(parsed.model),
      by: visitorOf(c).account.name,
      at: deps.now().toISOString(),
    }))
  return kept ? c.redirect(done, 303) : refused(c, 409, texts.outdated)
}
