import { seatOf, type Actor } from './actor.ts'
import { missing } from './missing.ts'
import type { Act, Model } from './model.ts'
import { participantOf } from './read.ts'
import type { State } from './state.ts'

/** How a current step ends with a document: by its completion, or because the memo goes to the Leitung. */
export type EndingAct = { readonly kind: 'completeStep' | 'submitMemo'; readonly step: string }

/**
 * What this person can end as soon as the document is complete: nothing else is missing for it. Give `at` so that passed
 * deadlines count. Whether it may really be done is for the command to say.
 */
export function endsWith(
  model: Model,
  state: State,
  actor: Actor,
  document: string,
  at?: string,
): EndingAct | undefined {
  const role = participantOf(state, seatOf(actor))?.role
  if (role === undefined) return undefined
  for (const { id, acts } of model.steps) {
    if (state.steps[id]?.status !== 'current') continue
    for (const act of acts) {
      const kind = endingKind(act, document)
      if (kind === undefined || !act.roles.includes(role)) continue
      const others = (act.needs ?? []).filter((need) => !isCompleteness(need, document))
      const hasNeed = others.length < (act.needs ?? []).length
      if (hasNeed && missing(model, state, others, id, at).length === 0) return { kind, step: id }
    }
  }
  return undefined
}

function endingKind({ act, document: subject }: Act, document: string) {
  switch (act) {
    case 'completeStep':
      return act
    case 'submitMemo':
      return subject === document ? act : undefined
    default:
      return undefined
  }
}

function isCompleteness(need: NonNullable<Act['needs']>[number], document: string): boolean {
  return need.kind === 'documentComplete' && need.document === document
}
