import type { Storage } from '@meinungsbild/storage'
import type { LoadedInitiative } from './load-initiative.ts'
import { stateUpTo } from './state-cache.ts'
import { UnreadableEntryError } from './unreadable-entry.ts'

/** All initiatives of the house whose dossiers can be read, the one that moved last first. */
export async function loadAll(storage: Storage): Promise<readonly LoadedInitiative[]> {
  return (await loadWhatCan(storage)).initiatives
}

/** The same, and what keeps the others from being read: one damaged dossier must not stop the work at all others. */
export async function loadWhatCan(storage: Storage): Promise<{
  readonly initiatives: readonly LoadedInitiative[]
  readonly unreadable: readonly UnreadableEntryError[]
}> {
  const summaries = await storage.dossiers.initiatives()
  const newestFirst = summaries.toSorted((a, b) => (a.lastAt < b.lastAt ? 1 : -1))
  const unreadable: UnreadableEntryError[] = []
  const all = await Promise.all(
    newestFirst.map(async ({ initiative: id, entries: number, hash }) => {
      try {
        const known = await stateUpTo(storage, id, { number, hash })
        return known && { id, model: known.model, state: known.state }
      } catch (error) {
        if (!(error instanceof UnreadableEntryError)) throw error
        unreadable.push(error)
        return undefined
      }
    }),
  )
  return { initiatives: all.filter((each) => each !== undefined), unreadable }
}
