import { findStep } from '../find.ts'
import type { Model, Step } from '../model.ts'
import type { State } from '../state.ts'
import type { DirectiveRecord, Handling, WrittenPoint } from './directive-record.ts'
import type { Addressee } from './point.ts'
import { decisionStepOf } from './proposal.ts'
import { isSubmitted, writtenDirective } from './written-directive.ts'

/** A directive under way, and everything that the fate of its points hangs on. */
export type Course = {
  readonly model: Model
  readonly state: State
  readonly memo: string
  /** Without it no follow-up has come up yet. */
  readonly at: string | undefined
  readonly directive: DirectiveRecord
  /** The step at which the memo is decided. */
  readonly step: Step
  readonly submitted: boolean
  readonly approved: boolean
}

/** How the directive under a memo stands at an instant; nothing for a document on which nobody decides. */
export function courseOf(
  model: Model,
  state: State,
  memo: string,
  at?: string,
): Course | undefined {
  const step = decisionStepOf(model, memo)
  if (step === undefined) return undefined
  const { status, done } = state.steps[step.id] ?? {}
  return {
    model,
    state,
    memo,
    at,
    step,
    directive: writtenDirective(model, state, memo),
    submitted: isSubmitted(model, state, memo),
    approved: status === 'done' && done?.outcome === 'approved',
  }
}

/** The memo and what it puts forward. */
export function documentsOf({ memo, step }: Course): readonly string[] {
  return [...new Set([memo, ...(step.decision?.covers ?? [])])]
}

/** A point before the decision is due with the submission, one after it with the approval, one added later at once. */
export function isDue({ directive, submitted, approved }: Course, point: WrittenPoint): boolean {
  return point.added || (isBeforeDecision(directive, point) ? submitted : approved)
}

/** Whether a point stands before the decision. */
export function isBeforeDecision({ points }: DirectiveRecord, { id }: WrittenPoint): boolean {
  const place = (wanted: (point: WrittenPoint) => boolean) => points.findIndex(wanted)
  return place((each) => each.id === id) < place(({ kind }) => kind === 'decision')
}

/** What was last said about a point for an addressee: done, or skipped. */
export function handlingOf(
  { directive }: Pick<Course, 'directive'>,
  point: Pick<WrittenPoint, 'id'>,
  { account }: Pick<Addressee, 'account'>,
): Handling | undefined {
  return directive.handlings.findLast((each) => each.point === point.id && each.account === account)
}

/** The titles of the steps that an approval leads to. */
export function nextSteps(model: Model, step: Step): readonly Step[] {
  const next = step.outcomes.find(({ id }) => id === 'approved')?.next ?? []
  return next === 'closed' ? [] : next.flatMap((id) => findStep(model, id) ?? [])
}
