import type { Dataset } from '@meinungsbild/analysis'

/** Datasets at hand, each with the bytes it takes; of more than there is room for, the one longest not asked for goes. */
export type DatasetCache = {
  find(name: string): Dataset | undefined
  keep(name: string, dataset: Dataset, bytes: number): void
}

/** A cache with room for so many bytes. What alone is larger is kept until another comes. */
export function makeDatasetCache(room: number): DatasetCache {
  /** The one asked for last comes last. */
  const kept = new Map<string, { readonly dataset: Dataset; readonly bytes: number }>()
  let taken = 0

  const remove = (name: string) => {
    taken -= kept.get(name)?.bytes ?? 0
    kept.delete(name)
  }

  return {
    find(name) {
      const found = kept.get(name)
      if (found === undefined) return undefined
      kept.delete(name)
      kept.set(name, found)
      return found.dataset
    },
    keep(name, dataset, bytes) {
      remove(name)
      for (const oldest of kept.keys()) {
        if (taken + bytes <= room) break
        remove(oldest)
      }
      kept.set(name, { dataset, bytes })
      taken += bytes
    },
  }
}
