import {
  decideDisposal,
  type DisposalCommand,
  type DisposalEntry,
  type Refusal,
} from '@meinungsbild/procedure'
import type { Json } from '@meinungsbild/exchange'
import type { Appended, NewDossierEntry } from '@meinungsbild/storage'
import type { StaffDeps } from '../staff-deps.ts'
import type { DisposalMatter } from './disposal-case.ts'

export type ActedOnFile =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** Somebody else has written into the register meanwhile. */
  | { readonly kind: 'conflict' }

/** Decides and writes into the register; what `write` destroys goes together with its entry or not at all. */
export async function actOnFile(
  { storage }: StaffDeps,
  matter: DisposalMatter,
  command: DisposalCommand,
  write: (entry: NewDossierEntry) => Promise<Appended> = (entry) =>
    storage.disposals.append(matter.registered, entry),
): Promise<ActedOnFile> {
  const decided = decideDisposal(command, matter.context(command.kind))
  if (!decided.ok) return { kind: 'refused', refusal: decided.refusal }
  const appended = await write(toStored(decided.entry))
  return appended.ok ? { kind: 'done' } : { kind: 'conflict' }
}

function toStored(entry: DisposalEntry): NewDossierEntry {
  const { at, kind, ...rest } = entry
  // The detour drops properties that are undefined, which canonical JSON has no word for.
  const payload: Json = JSON.parse(JSON.stringify(rest))
  return { at, actor: entry.by.account, kind, payload }
}
