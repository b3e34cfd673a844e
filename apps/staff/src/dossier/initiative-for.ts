import { mayAct, seatOf, type Action, type Permission } from '@meinungsbild/procedure'
import type { StaffDeps } from '../staff-deps.ts'
import { actorOf, visitorOf, type StaffContext } from '../staff-env.ts'
import { loadInitiative, type LoadedInitiative } from './load-initiative.ts'

/** An initiative before the eyes of the signed-in person. */
export type ShownInitiative = LoadedInitiative & {
  /** Account id of whoever looks. */
  readonly actor: string
  /** Account id of whoever takes part: the same person, or the colleague for whom they act. */
  readonly seat: string
  /** The moment of looking, ISO 8601 in UTC. */
  readonly at: string
  /** Whether this person may do this now, and if not, why. */
  may(action: Action): Permission
}

/**
 * The initiative of the address (`:id`), or `undefined` if there is none; answer that with `notFound(c)`. Every signed-in
 * employee may read every initiative of the house; who may act is said by `may`.
 */
export async function initiativeFor(
  c: StaffContext,
  deps: StaffDeps,
): Promise<ShownInitiative | undefined> {
  const loaded = await loadInitiative(deps.storage, c.req.param('id') ?? '')
  if (loaded.state.status === 'none') return undefined
  const acting = actorOf(c)
  const at = deps.now().toISOString()
  return {
    ...loaded,
    actor: visitorOf(c).account.id,
    seat: seatOf(acting),
    at,
    may: (action) => mayAct(loaded.model, loaded.state, acting, action, at),
  }
}
