import type { Action, Permission } from './action.ts'
import type { Actor } from './actor.ts'
import { actTitle } from './act-title.ts'
import type { Bilingual } from './bilingual.ts'
import { findDocument } from './find.ts'
import { actsAt } from './implied-rights.ts'
import { mayAct } from './may-act.ts'
import type { Model } from './model.ts'
import type { State } from './state.ts'

/** An act of a current step, and whether this person may do it; if not, `permission` says why. */
export type PossibleAct = {
  readonly action: Action
  readonly title: Bilingual
  readonly step: string
  readonly permission: Permission
}

/** Everything that the current steps are about, for the buttons of an initiative's page, each act once. */
export function possibleActs(
  model: Model,
  state: State,
  actor: Actor,
  at?: string,
): readonly PossibleAct[] {
  const current = model.steps.filter(({ id }) => state.steps[id]?.status === 'current')
  const all = current.flatMap((step) =>
    actsAt(model, step)
      .filter(({ act }) => act !== 'proposeInitiative')
      .map(({ act, document }) => {
        const action: Action = {
          kind: act,
          step: step.id,
          ...(document === undefined ? {} : { document }),
        }
        const subject = document === undefined ? undefined : findDocument(model, document)?.title
        const title = actTitle(act, act === 'completeStep' ? step.title : subject)
        const permission = mayAct(model, state, actor, action, at)
        return { action, title, step: step.id, permission }
      }),
  )
  return all.filter(
    ({ action }, index) =>
      all.findIndex(
        (other) =>
          other.action.kind === action.kind &&
          other.action.step === action.step &&
          other.action.document === action.document,
      ) === index,
  )
}
