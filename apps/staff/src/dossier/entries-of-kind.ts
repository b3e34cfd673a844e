import type { Entry } from '@meinungsbild/procedure'
import type { Storage } from '@meinungsbild/storage'
import { fromStored } from './stored-entries.ts'

/** The entries of some kinds in a dossier, with their numbers, oldest first; the state remembers only what is asked for often. */
export async function entriesOfKind<const Kind extends Entry['kind']>(
  { dossiers }: Storage,
  initiative: string,
  kinds: readonly Kind[],
): Promise<readonly { readonly number: number; readonly entry: Extract<Entry, { kind: Kind }> }[]> {
  const all = { limit: Number.MAX_SAFE_INTEGER, offset: 0 }
  const stored = (await dossiers.excerpt(initiative, { kinds }, all)).toReversed()
  const isWanted = (entry: Entry): entry is Extract<Entry, { kind: Kind }> =>
    kinds.some((kind) => kind === entry.kind)
  return fromStored(stored).flatMap((entry, index) =>
    isWanted(entry) ? [{ number: stored[index]?.number ?? 0, entry }] : [],
  )
}
