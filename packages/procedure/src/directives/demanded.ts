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

/**
 * Points with everything that the model demands: who joined after they were written is named by the point that they belong to,
 * and a point that is not there at all takes its place.
 */
export function withDemanded<Each extends Point>(
  model: Model,
  state: State,
  memo: string,
  points: readonly Each[],
  made: (point: Point) => Each,
): readonly Each[] {
  return demandedPoints(model, state, memo).reduce((soFar: readonly Each[], wanted) => {
    const same = soFar.filter(({ kind }) => kind === wanted.kind)
    const named = same.flatMap(({ addressees }) => addressees.map(({ account }) => account))
    const missing = wanted.addressees.filter(({ account }) => !named.includes(account))
    const [first] = same
    if (first === undefined) return soFar.toSpliced(placeOf(wanted.kind, soFar), 0, made(wanted))
    if (missing.length === 0) return soFar
    const filled = { ...first, addressees: [...first.addressees, ...missing] }
    return soFar.map((point) => (point === first ? filled : point))
  }, points)
}

/** Where a demanded point stands that is missing: the memo first, co-signatures before the decision, notices after it. */
function placeOf(kind: PointKind, points: readonly Point[]): number {
  const decision = points.findIndex((point) => point.kind === 'decision')
  if (kind === 'memo') return 0
  if (decision < 0)
    return Math.max(1, points.findLastIndex((each) => each.kind === 'coSignature') + 1)
  return kind === 'coSignature' || kind === 'opinion' ? decision : decision + 1
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
