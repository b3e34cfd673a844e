import type { Storage } from '@meinungsbild/storage'
import type { LoadedInitiative } from './load-initiative.ts'
import { stateUpTo } from './state-cache.ts'

/** All initiatives of the house, the one that moved last first. */
export async function loadAll(storage: Storage): Promise<readonly LoadedInitiative[]> {
  const summaries = await storage.dossiers.initiatives()
  const newestFirst = summaries.toSorted((a, b) => (a.lastAt < b.lastAt ? 1 : -1))
  const all = await Promise.all(
    newestFirst.map(async ({ initiative: id, entries: number, hash }) => {
      const known = await stateUpTo(storage, id, { number, hash })
      return known && { id, model: known.model, state: known.state }
    }),
  )
  return all.filter((each) => each !== undefined)
}
