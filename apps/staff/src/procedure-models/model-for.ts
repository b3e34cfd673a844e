import type { Json } from '@meinungsbild/exchange'
import { models, parseModel, type Model } from '@meinungsbild/procedure'
import type { ProcedureModels, Storage } from '@meinungsbild/storage'
import { earlierModel } from './earlier-models.ts'

/** How an initiative names the model with which it began. */
export type NamedVersion = {
  readonly id: string
  readonly version: number
  /** Of the text; older dossiers have none. */
  readonly hash?: string
}

/** Texts never change, so each is read and judged once. */
const caches = new WeakMap<ProcedureModels, Map<string, Model>>()

/**
 * The model that an initiative began with, from the text kept then; for older dossiers the version of that number. Throws
 * when there is none: a model that an initiative needs never goes.
 */
export async function modelFor(
  { procedureModels }: Pick<Storage, 'procedureModels'>,
  { id, version, hash }: NamedVersion,
): Promise<Model> {
  const cache = caches.get(procedureModels) ?? new Map<string, Model>()
  caches.set(procedureModels, cache)
  const key = `${id} ${version} ${hash ?? ''}`
  const there = cache.get(key)
  if (there !== undefined) return there
  const model =
    (hash === undefined ? unkept(id, version) : undefined) ??
    (await kept(procedureModels, { id, version, ...(hash === undefined ? {} : { hash }) }))
  if (model === undefined) throw new Error(`No model ${id} in version ${version} (${hash}).`)
  cache.set(key, model)
  return model
}

function unkept(id: string, version: number): Model | undefined {
  return (
    earlierModel(id, version) ?? models.find((each) => each.id === id && each.version === version)
  )
}

async function kept(
  procedureModels: ProcedureModels,
  { id, version, hash }: NamedVersion,
): Promise<Model | undefined> {
  const found = await procedureModels.find(id, version, hash)
  return found && modelIn(found.content)
}

/** A model out of a text that was one when it was kept. */
export function modelIn(content: Json): Model {
  const parsed = parseModel(content)
  if (!parsed.ok) throw new Error(`A kept model is none: ${parsed.flaws[0]?.sentence.en}`)
  return parsed.model
}
