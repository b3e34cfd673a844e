import type { Model, Step } from '../model.ts'
import type { Participant } from '../participant.ts'
import { authorsOf } from '../read.ts'
import type { Role } from '../role.ts'
import type { State } from '../state.ts'
import { addresseeOf, type Point } from './point.ts'

/**
 * The points that the model proposes for the directive under a memo: the memo, co-signatures, the decision, the notices that
 * go out with an approval, what comes next, the file. Empty for a document on which nobody decides.
 */
export function proposedPoints(model: Model, state: State, memo: string): readonly Point[] {
  const step = decisionStepOf(model, memo)
  if (step === undefined) return []
  const signers = coSigners(model, state, memo)
  const told = toldWithApproval(state, step)
  const approved = step.outcomes.find(({ id }) => id === 'approved')
  const leads = approved !== undefined && approved.next !== 'closed'
  const to = (role: Role) => state.participants.filter((each) => each.role === role)
  return [
    { id: 'memo', kind: 'memo', addressees: [] },
    ...ifAny({ id: 'coSignature', kind: 'coSignature', addressees: signers.map(addresseeOf) }),
    { id: 'decision', kind: 'decision', addressees: deciders(model, state, memo).map(addresseeOf) },
    ...ifAny({ id: 'notice', kind: 'notice', addressees: told.map(addresseeOf) }),
    ...(leads
      ? ifAny({ id: 'onward', kind: 'onward', addressees: to('pressOffice').map(addresseeOf) })
      : []),
    { id: 'file', kind: 'file', addressees: [] },
  ]
}

function ifAny(point: Point): readonly Point[] {
  return point.addressees.length === 0 ? [] : [point]
}

/** The step at which the Leitung decides on a memo. */
export function decisionStepOf(model: Model, memo: string): Step | undefined {
  return model.steps.find(({ decision }) => decision?.memo === memo)
}

/** Everybody whom the model lets co-sign a memo, but for those who wrote it: nobody co-signs their own memo. */
export function coSigners(model: Model, state: State, memo: string): readonly Participant[] {
  const roles = new Set(
    model.steps
      .flatMap(({ acts }) => acts)
      .flatMap(({ act, document, roles: who }) =>
        act === 'coSign' && document === memo ? who : [],
      ),
  )
  const authors = authorsOf(state, memo)
  return state.participants.filter(({ role, account }) => roles.has(role) && !authors.has(account))
}

/** Everybody who may decide on a memo by their role. */
function deciders(model: Model, state: State, memo: string): readonly Participant[] {
  const step = decisionStepOf(model, memo)
  const roles = new Set(step?.acts.flatMap(({ act, roles: who }) => (act === 'decide' ? who : [])))
  return state.participants.filter(({ role }) => roles.has(role))
}

/** Everybody to whom the model sends the approved memo in the same moment. */
function toldWithApproval(state: State, step: Step): readonly Participant[] {
  const roles = new Set(
    step.parallel.flatMap(({ on, to }) =>
      on.kind === 'outcome' && on.outcome === 'approved' ? to : [],
    ),
  )
  return state.participants.filter(({ role }) => roles.has(role))
}
