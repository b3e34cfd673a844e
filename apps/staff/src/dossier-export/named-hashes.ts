import type { Json } from '@meinungsbild/exchange'
import type { DossierEntry } from '@meinungsbild/storage'

/** Every hash (SHA-256, hex) that entries name anywhere, in the order in which it comes up first. */
export function namedHashes(entries: readonly DossierEntry[]): readonly string[] {
  return [...new Set(entries.flatMap(({ payload }) => hashesIn(payload)))]
}

function hashesIn(value: Json): readonly string[] {
  if (typeof value === 'string') return /^[0-9a-f]{64}$/.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap((each: Json) => hashesIn(each))
}
