import { firstLink } from './dossier-entry.ts'

/** How an entry does not go on from the one before it. */
export type LinkFlaw =
  /** Number(s) missing before this entry. */
  | 'gap'
  /** The entry does not point to the one before it. */
  | 'unlinked'

/** Whether an entry goes on from the one before it; the first one has none. */
export function linkFlaws(
  entry: { readonly number: number; readonly previousHash: string },
  before: { readonly number: number; readonly hash: string } | undefined,
): readonly LinkFlaw[] {
  return [
    ...(entry.number === (before?.number ?? 0) + 1 ? [] : (['gap'] as const)),
    ...(entry.previousHash === (before?.hash ?? firstLink) ? [] : (['unlinked'] as const)),
  ]
}
