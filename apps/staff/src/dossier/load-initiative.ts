import { models, nothingYet, type Model, type State } from '@meinungsbild/procedure'
import type { Storage } from '@meinungsbild/storage'
import { stateUpTo } from './state-cache.ts'

/** An initiative as its dossier tells it. */
export type LoadedInitiative = {
  readonly id: string
  /** The procedure with which it began. */
  readonly model: Model
  readonly state: State
}

/**
 * An initiative from its dossier, of which only new entries are read. One that does not exist is empty (`state.status` is
 * `none`) and follows `modelOfNew`, or the first of the product's models.
 */
export async function loadInitiative(
  storage: Storage,
  id: string,
  modelOfNew?: Model,
): Promise<LoadedInitiative> {
  const head = await storage.dossiers.lastEntry(id)
  const known = head && (await stateUpTo(storage, id, head))
  if (known) return { id, model: known.model, state: known.state }
  const model = modelOfNew ?? models[0]
  if (model === undefined) throw new Error('There is no procedure model.')
  return { id, model, state: nothingYet }
}
