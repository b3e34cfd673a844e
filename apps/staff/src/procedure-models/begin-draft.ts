import { markOrigins, models, type Bilingual, type Model } from '@meinungsbild/procedure'
import type { StaffDeps } from '../staff-deps.ts'
import { visitorOf, type StaffContext } from '../staff-env.ts'
import { freeName } from './change/free-name.ts'
import { nextVersion } from './draft/next-version.ts'
import { modelText } from './model-text.ts'

/** Keeps a model as the first state of a draft; undefined if there is a draft under that id already. */
export async function beginDraft(
  c: StaffContext,
  deps: StaffDeps,
  model: Model,
  id: string,
): Promise<string | undefined> {
  const version = await nextVersion(deps, id)
  const content = modelText(markOrigins({ ...model, id, version }))
  const kept = await deps.storage.procedureModels.saveDraft({
    id,
    revision: 0,
    content,
    by: visitorOf(c).account.name,
    at: deps.now().toISOString(),
  })
  return kept === undefined ? undefined : id
}

/** An id for a model of the house that no other one bears. */
export async function freeModelId({ storage }: StaffDeps, title: Bilingual): Promise<string> {
  const [versions, drafts] = await Promise.all([
    storage.procedureModels.versions(),
    storage.procedureModels.drafts(),
  ])
  const taken = [...models, ...versions, ...drafts].map(({ id }) => id)
  return freeName(title.de, taken)
}
