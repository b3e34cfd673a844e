import { homeOf } from '../find.ts'
import type { Model } from '../model.ts'
import { begunAt } from '../read.ts'
import type { State } from '../state.ts'
import type { DirectiveRecord, WrittenPoint } from './directive-record.ts'
import type { Point } from './point.ts'
import { decisionStepOf, proposedPoints } from './proposal.ts'

/** The directive under a memo: as it was written, or as the procedure proposes it while nobody has. */
export function writtenDirective(model: Model, state: State, memo: string): DirectiveRecord {
  return (
    state.directives[memo] ?? {
      revision: 0,
      composed: undefined,
      signing: 'parallel',
      points: proposedPoints(model, state, memo).map(asProposed),
      handlings: [],
    }
  )
}

/** A point as the procedure proposes it, which nobody has written. */
export function asProposed(point: Point): WrittenPoint {
  return { ...point, written: undefined, added: false }
}

/**
 * Whether a memo lies with the Leitung in this round, so that its directive stands and only grows: since its last submission
 * the step that submits it has not begun again.
 */
export function isSubmitted(model: Model, state: State, memo: string): boolean {
  const home = homeOf(model, 'submitMemo', memo)
  if (home === undefined) {
    const status = state.steps[decisionStepOf(model, memo)?.id ?? '']?.status
    return status === 'current' || status === 'done'
  }
  return submittedAt(state, memo) > begunAt(state, home.id)
}

/** Entry number of the last submission of a memo; 0 before the first. */
export function submittedAt(state: State, memo: string): number {
  return state.submissions.findLast((each) => each.memo.id === memo)?.number ?? 0
}
