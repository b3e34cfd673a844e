import { models, replay, type Entry, type Model, type State } from '@meinungsbild/procedure'
import type { Storage } from '@meinungsbild/storage'
import { fromStored } from './stored-entries.ts'

/** An initiative as its dossier tells it. */
export type LoadedInitiative = {
  readonly id: string
  /** The procedure with which it began. */
  readonly model: Model
  readonly entries: readonly Entry[]
  readonly state: State
}

/**
 * Reads and replays a dossier. One that does not exist is empty (`state.status` is `none`) and follows `modelOfNew`, or
 * the first of the product's models.
 */
export async function loadInitiative(
  storage: Storage,
  id: string,
  modelOfNew?: Model,
): Promise<LoadedInitiative> {
  const entries = fromStored(await storage.dossiers.read(id))
  const model = modelOf(entries) ?? modelOfNew ?? models[0]
  if (model === undefined) throw new Error('There is no procedure model.')
  return { id, model, entries, state: replay(model, entries) }
}

function modelOf(entries: readonly Entry[]): Model | undefined {
  const first = entries[0]
  if (first === undefined) return undefined
  const named = first.kind === 'initiativeProposed' ? first.model : undefined
  const model = models.find(({ id, version }) => id === named?.id && version === named.version)
  if (model === undefined) throw new Error(`No model ${named?.id} in version ${named?.version}.`)
  return model
}
