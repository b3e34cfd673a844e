import type { Entry, Model } from '@meinungsbild/procedure'
import type { Storage } from '@meinungsbild/storage'
import { modelFor } from '../procedure-models/model-for.ts'

/** The procedure that the first entry names. */
export async function modelOf(storage: Storage, entries: readonly Entry[]): Promise<Model> {
  const [first] = entries
  if (first?.kind !== 'initiativeProposed') throw new Error('A dossier begins with a proposal.')
  return modelFor(storage, first.model)
}
