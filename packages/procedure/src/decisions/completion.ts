import { daysAfter } from '../day.ts'
import type { Happening } from '../entry.ts'
import { approvedAfter } from '../freezing.ts'
import { findStep, nameStep, positionOf } from '../find.ts'
import type { Model, Step } from '../model.ts'
import { stepOf, type Case } from './ruling.ts'

/** What happens when a step ends with an outcome: the steps that begin, approvals lost by going back, closing. */
export function completion(
  { model, state, context }: Pick<Case, 'model' | 'state' | 'context'>,
  step: Step,
  outcomeId: string,
  due?: string,
): readonly Happening[] {
  const outcome = step.outcomes.find(({ id }) => id === outcomeId)
  if (outcome === undefined) throw new Error(`Step ${step.id} has no outcome ${outcomeId}`)
  const { next } = outcome
  const ended: Happening = {
    kind: 'stepCompleted',
    step: nameStep(step),
    outcome: { id: outcome.id, title: outcome.title },
    next: next === 'closed' ? next : next.flatMap((id) => begun(model, id, context.at, due)),
    ...(due === undefined ? {} : { due }),
  }
  if (next === 'closed') {
    const because = outcome.id === 'rejected' ? 'rejected' : 'completed'
    return [
      ended,
      { kind: 'initiativeClosed', because, retentionEnd: retentionEnd(model, context.at) },
    ]
  }
  const back = next.filter((id) => positionOf(model, id) <= positionOf(model, step.id))
  const lost = new Set(back.flatMap((id) => approvedAfter(model, state, id)))
  const voided = [...lost].flatMap((id): Happening[] =>
    named(model, id).map((each) => ({
      kind: 'approvalVoided',
      step: each,
      because: nameStep(step),
    })),
  )
  return [...voided, ended]
}

/** What happens when the act itself ends its step. */
export function completionByAct(each: Case, due?: string): readonly Happening[] {
  const { outcome } = each.permit.right
  return outcome === undefined ? [] : completion(each, stepOf(each), outcome, due)
}

/** Retention is whole calendar years: it ends with the last of so many after the year of z.d.A., which is that in Germany. */
function retentionEnd(model: Model, at: string): string {
  return `${Number(yearInGermany.format(new Date(at))) + model.retentionYears}-12-31`
}

const yearInGermany = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Berlin', year: 'numeric' })

/** Until when a step that begins now is due by the model; nothing where it says nothing. */
export function dueByModel({ dueAfterDays }: Step, at: string): { readonly due?: string } {
  return dueAfterDays === undefined ? {} : { due: daysAfter(at, dueAfterDays) }
}

function begun(model: Model, id: string, at: string, due: string | undefined) {
  const step = findStep(model, id)
  if (step === undefined) return []
  return [{ ...nameStep(step), ...(due === undefined ? dueByModel(step, at) : {}) }]
}

function named(model: Model, id: string): readonly ReturnType<typeof nameStep>[] {
  const step = findStep(model, id)
  return step === undefined ? [] : [nameStep(step)]
}
