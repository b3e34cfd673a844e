import type { Model } from '../model.ts'
import type { Need } from '../need.ts'
import type { State } from '../state.ts'
import type { Addressee, Point, PointKind } from './point.ts'
import { decisionStepOf, proposedPoints } from './proposal.ts'

/**
 * Whether the model demands a point for an addressee, so that nobody can leave it out or skip it: the memo and its decision
 * always, the notices that go out with the approval, and the co-signatures and opinions without which no step goes on.
 */
export function isDemanded(
  model: Model,
  state: State,
  memo: string,
  kind: PointKind,
  addressee?: Pick<Addressee, 'account' | 'role'>,
): boolean {
  switch (kind) {
    case 'memo':
    case 'decision':
      return true
    case 'notice':
      return addressee !== undefined && isToldAnyway(model, state, memo, addressee.account)
    case 'coSignature':
      return needs(model).some(
        (need) =>
          need.kind === 'coSignature' && need.document === memo && need.role === addressee?.role,
      )
    case 'opinion': {
      const documents = [memo, ...(decisionStepOf(model, memo)?.decision?.covers ?? [])]
      return needs(model).some(
        (need) =>
          need.kind === 'opinion' &&
          documents.includes(need.document) &&
          need.role === addressee?.role,
      )
    }
    case 'takeNote':
    case 'onward':
    case 'followUp':
    case 'file':
      return false
    default:
      return kind satisfies never
  }
}

/** The proposed points without which a directive is not complete, each with the addressees that it must name. */
export function demandedPoints(model: Model, state: State, memo: string): readonly Point[] {
  return proposedPoints(model, state, memo).flatMap((point) => {
    const addressees = point.addressees.filter((each) =>
      isDemanded(model, state, memo, point.kind, each),
    )
    const alone = point.addressees.length === 0 && isDemanded(model, state, memo, point.kind)
    return alone || addressees.length > 0 ? [{ ...point, addressees }] : []
  })
}

function isToldAnyway(model: Model, state: State, memo: string, account: string): boolean {
  return proposedPoints(model, state, memo).some(
    ({ kind, addressees }) =>
      kind === 'notice' && addressees.some((each) => each.account === account),
  )
}

function needs(model: Model): readonly Need[] {
  const acts = [...model.always, ...model.steps.flatMap((step) => step.acts)]
  return acts.flatMap((act) => act.needs ?? [])
}
