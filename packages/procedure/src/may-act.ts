import type { Action, Permission } from './action.ts'
import type { Actor } from './actor.ts'
import type { Model } from './model.ts'
import { permit } from './permit.ts'
import { refuse } from './refusal.ts'
import type { State } from './state.ts'

/**
 * Whether this person may do this now, and if not, why: for buttons, and for the sentence beside a missing one. Looks at
 * role, step, four eyes, needs and freezing, not at content. Give `at` so that passed deadlines count.
 */
export function mayAct(
  model: Model,
  state: State,
  actor: Actor,
  action: Action,
  at?: string,
): Permission {
  if (action.kind === 'proposeInitiative') {
    return state.status === 'none'
      ? { ok: true, voids: [] }
      : refuse('alreadyProposed', {
          de: 'Dieses Vorhaben ist schon vorgeschlagen.',
          en: 'This initiative has been proposed already.',
        })
  }
  const permitted = permit(model, state, actor, action, at)
  return permitted.ok ? { ok: true, voids: permitted.voids?.steps ?? [] } : permitted
}
