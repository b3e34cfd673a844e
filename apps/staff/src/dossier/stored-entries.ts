import type { Json } from '@meinungsbild/exchange'
import { readEntries, type Entry } from '@meinungsbild/procedure'
import type { DossierEntry, NewDossierEntry } from '@meinungsbild/storage'
import { UnreadableEntryError } from './unreadable-entry.ts'

/** An entry of the procedure as the dossier keeps it: instant, actor and kind apart, all the rest as payload. */
export function toStored(entry: Entry): NewDossierEntry {
  const { at, kind, ...rest } = entry
  // The detour drops properties that are undefined, which canonical JSON has no word for.
  const payload: Json = JSON.parse(JSON.stringify(rest))
  return { at, actor: entry.by.account, kind, payload }
}

/** The procedure's entries out of the dossier's; throws `UnreadableEntryError` when something stands there that no version ever wrote. */
export function fromStored(stored: readonly DossierEntry[]): readonly Entry[] {
  const read = readEntries(
    stored.map(({ at, kind, payload }) => ({ ...Object(payload), at, kind })),
  )
  if (read.ok) return read.entries
  const { initiative = '', number = 0 } = stored[read.index] ?? {}
  throw new UnreadableEntryError(initiative, number)
}
