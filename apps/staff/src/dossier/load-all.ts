import type { Storage } from '@meinungsbild/storage'
import { loadInitiative, type LoadedInitiative } from './load-initiative.ts'

/** All initiatives of the house, the one that moved last first. */
export async function loadAll(storage: Storage): Promise<readonly LoadedInitiative[]> {
  const summaries = await storage.dossiers.initiatives()
  const newestFirst = summaries.toSorted((a, b) => (a.lastAt < b.lastAt ? 1 : -1))
  return Promise.all(newestFirst.map(({ initiative }) => loadInitiative(storage, initiative)))
}
