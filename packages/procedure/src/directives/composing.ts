import type { Model } from '../model.ts'
import type { Participant } from '../participant.ts'
import type { Done, State } from '../state.ts'
import { isDemanded, withDemanded } from './demanded.ts'
import type { WrittenPoint } from './directive-record.ts'
import { pointKinds, type PointKind, type SigningOrder } from './point.ts'
import { coSigners, decisionStepOf } from './proposal.ts'
import { asProposed, writtenDirective } from './written-directive.ts'

/** The directive under a memo as it is written now, and what its writer may do with it. */
export type Composing = {
  /** To be named by whoever changes it; 0: nobody has yet. */
  readonly revision: number
  readonly composed: Done | undefined
  readonly signing: SigningOrder
  readonly points: readonly ComposedPoint[]
  /** Kinds of points that can be added. */
  readonly addable: readonly PointKind[]
}

type ComposedPoint = WrittenPoint & {
  /** Accounts of addressees whom the procedure demands. */
  readonly demanded: readonly string[]
  /** Whether the point can be left out. */
  readonly removable: boolean
}

/** What a directive can be made of; nothing for a document on which nobody decides. */
export function composing(model: Model, state: State, memo: string): Composing | undefined {
  if (decisionStepOf(model, memo) === undefined) return undefined
  const { revision, composed, signing, points } = writtenDirective(model, state, memo)
  return {
    revision,
    composed,
    signing,
    points: withDemanded(model, state, memo, points, asProposed).map((point) => {
      const demanded = point.addressees
        .filter((each) => isDemanded(model, state, memo, point.kind, each))
        .map(({ account }) => account)
      const fixed = point.kind === 'memo' || point.kind === 'decision'
      return { ...point, demanded, removable: !fixed && demanded.length === 0 }
    }),
    addable: pointKinds.filter(
      (kind) =>
        kind !== 'memo' &&
        kind !== 'decision' &&
        (kind !== 'file' || points.every((point) => point.kind !== 'file')) &&
        addressable(model, state, memo, kind).length > 0,
    ),
  }
}

/** Those to whom a point of a kind can go. */
export function addressable(
  model: Model,
  state: State,
  memo: string,
  kind: PointKind,
): readonly Participant[] {
  return kind === 'coSignature' ? coSigners(model, state, memo) : state.participants
}
