import { findStep } from '../find.ts'
import { proposalOf, type Measure } from '../measure.ts'
import type { Model } from '../model.ts'
import type { Done, EntryOf, State } from '../state.ts'
import { begin, endAll, finish } from './step-course.ts'

type StepEntry = EntryOf<
  | 'initiativeProposed'
  | 'proposalRevised'
  | 'ideaReturned'
  | 'dueDateSet'
  | 'stepCompleted'
  | 'stepReopened'
  | 'decisionMade'
  | 'approvalVoided'
  | 'initiativeClosed'
>

/** Where the initiative stands, and what was decided about it. */
export function evolveSteps(model: Model, state: State, entry: StepEntry, done: Done): State {
  switch (entry.kind) {
    case 'initiativeProposed':
      return propose(model, state, entry, done)
    case 'proposalRevised': {
      if (state.initiative === undefined) return state
      const { title, topic, question, occasion, deadline } = entry
      const revised = { title, topic, question, occasion, deadline, returned: undefined }
      return { ...state, initiative: { ...state.initiative, ...revised } }
    }
    case 'ideaReturned': {
      if (state.initiative === undefined) return state
      const returned = { ...done, reason: entry.reason }
      return { ...state, initiative: { ...state.initiative, returned } }
    }
    case 'dueDateSet':
      return withStep(state, entry.step.id, { due: entry.due })
    case 'stepCompleted': {
      const finished = finish(model, state.steps, entry, done)
      return { ...state, steps: finished }
    }
    case 'stepReopened':
      return { ...state, steps: begin(model, state.steps, entry.step.id, done, entry.due, true) }
    case 'decisionMade':
      return recordDecision(state, entry, done)
    case 'approvalVoided':
      return voidApproval(model, state, entry, done)
    case 'initiativeClosed': {
      const { because, retentionEnd } = entry
      return {
        ...state,
        status: 'closed',
        steps: endAll(state.steps),
        closing: { ...done, because, retentionEnd },
      }
    }
    default:
      return entry satisfies never
  }
}

function propose(
  model: Model,
  state: State,
  entry: EntryOf<'initiativeProposed'>,
  done: Done,
): State {
  const { title, topic, question, occasion, deadline } = entry
  const future = Object.fromEntries(
    model.steps.map(({ id }) => [
      id,
      { status: 'future' as const, round: 0, begun: undefined, due: undefined, done: undefined },
    ]),
  )
  return {
    ...state,
    status: 'running',
    initiative: {
      title,
      topic,
      question,
      occasion,
      deadline,
      id: entry.initiative,
      model: entry.model,
      proposedBy: done.by,
      proposedAt: done.at,
      returned: undefined,
    },
    participants: entry.participants,
    steps: begin(model, future, entry.step.id, done, undefined, false),
  }
}

function recordDecision(state: State, entry: EntryOf<'decisionMade'>, done: Done): State {
  const { outcome, outcomeTitle, memo, covers, reason, conditions, changes, followUp, despite } =
    entry
  const step = entry.step.id
  const record = {
    step,
    outcome,
    outcomeTitle,
    memo,
    reason,
    conditions,
    changes,
    followUp,
    despite,
  }
  const approval = { ...done, step, covers, voided: undefined }
  return {
    ...state,
    decisions: [...state.decisions, { ...done, ...record }],
    approvals: outcome === 'approved' ? [...state.approvals, approval] : state.approvals,
  }
}

function voidApproval(
  model: Model,
  state: State,
  { step, because }: EntryOf<'approvalVoided'>,
  done: Done,
): State {
  const voided = { ...done, because: because.id, becauseTitle: because.title }
  const onMeasures = findStep(model, step.id)?.decision?.onMeasures === true
  return {
    ...state,
    approvals: state.approvals.map((each) =>
      each.step === step.id && each.voided === undefined ? { ...each, voided } : each,
    ),
    release:
      state.release?.step === step.id && state.release.voided === undefined
        ? { ...state.release, voided }
        : state.release,
    measures: onMeasures ? state.measures.map(undecided) : state.measures,
  }
}

function undecided(measure: Measure): Measure {
  return { ...proposalOf(measure), reports: measure.reports }
}

function withStep(state: State, id: string, change: { readonly due: string }): State {
  const step = state.steps[id]
  if (step === undefined) return state
  return { ...state, steps: { ...state.steps, [id]: { ...step, ...change } } }
}
