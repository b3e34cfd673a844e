import { decide, type Actor, type Command, type Model, type Refusal } from '@meinungsbild/procedure'
import type { StaffDeps } from '../staff-deps.ts'
import { loadInitiative, type LoadedInitiative } from './load-initiative.ts'
import { toStored } from './stored-entries.ts'

export type Handled =
  | { readonly kind: 'done'; readonly entries: number }
  /** The procedure says no, and why. */
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** Others were quicker twice in a row. */
  | { readonly kind: 'conflict' }

/**
 * Loads the dossier, lets the procedure decide, appends what it decided. If somebody else has appended meanwhile, it is
 * decided once more on the new state: what is still right then is done, what is not is refused with its reason.
 */
export async function handleCommand(
  deps: StaffDeps,
  initiative: string,
  command: Command,
  actor: Actor,
  modelOfNew?: Model,
): Promise<Handled> {
  for (const _attempt of ['first', 'second']) {
    const loaded = await loadInitiative(deps.storage, initiative, modelOfNew)
    const handled = await decideAndAppend(deps, loaded, command, actor)
    if (handled.kind !== 'conflict') return handled
  }
  return { kind: 'conflict' }
}

async function decideAndAppend(
  deps: StaffDeps,
  loaded: LoadedInitiative,
  command: Command,
  actor: Actor,
): Promise<Handled> {
  const context = { actor, at: deps.now().toISOString() }
  const decided = decide(loaded.model, loaded.state, command, context)
  if (!decided.ok) return { kind: 'refused', refusal: decided.refusal }
  if (decided.entries.length === 0) return { kind: 'done', entries: 0 }
  const appended = await deps.storage.dossiers.append(
    loaded.id,
    loaded.state.entries,
    decided.entries.map(toStored),
  )
  return appended.ok ? { kind: 'done', entries: appended.entries.length } : { kind: 'conflict' }
}
