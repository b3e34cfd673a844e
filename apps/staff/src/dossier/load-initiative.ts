import { hamburg, models, replay, type Entry, type Model, type State } from '@meinungsbild/procedure'
import type { Storage } from '@meinungsbild/storage'
import { fromStored } from './stored-entries.ts'

/** An initiative as its dossier tells it. */
export type LoadedInitiative = {
  readonly id: string
  readonly model: Model
  readonly entries: readonly Entry[]
  readonly state: State
}

/** Reads and replays a dossier. One that does not exist is empty: `state.status` is `none`. */
export async function loadInitiative(storage: Storage, id: string): Promise<LoadedInitiative> {
  const entries = fromStored(await storage.dossiers.read(id))
  const state = replay(entries)
  return { id, model: modelOf(state), entries, state }
}

/** The model with which the initiative began; for a new one the default. */
function modelOf(state: State): Model {
  const named = state.initiative?.model
  if (named === undefined) return hamburg
  const model = models.find(({ id, version }) => id === named.id && version === named.version)
  if (model === undefined) throw new Error(`No model ${named.id} version ${named.version}.`)
  return model
}
