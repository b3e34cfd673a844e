import { findStep } from '../find.ts'
import type { Act, DocumentDefinition, Model, Outcome, Step } from '../model.ts'
import type { Need } from '../need.ts'

export function withStep(model: Model, id: string, change: (step: Step) => Step): Model {
  return { ...model, steps: model.steps.map((step) => (step.id === id ? change(step) : step)) }
}

export function leading(model: Model, id: string, outcome: string, next: Outcome['next']): Model {
  return withStep(model, id, (step) => ({
    ...step,
    outcomes: step.outcomes.map((each) => (each.id === outcome ? { ...each, next } : each)),
  }))
}

export function withAct(model: Model, id: string, act: Omit<Act, 'origin'>): Model {
  return withStep(model, id, (step) => ({
    ...step,
    acts: [...step.acts, { ...act, origin: 'ours' }],
  }))
}

export function changingActs(
  model: Model,
  id: string,
  act: Act['act'],
  change: (act: Act) => readonly Act[],
): Model {
  return withStep(model, id, (step) => ({
    ...step,
    acts: step.acts.flatMap((each) => (each.act === act ? change(each) : [each])),
  }))
}

export const without = (model: Model, id: string, act: Act['act']) =>
  changingActs(model, id, act, () => [])

export const withoutNeed = (model: Model, id: string, act: Act['act'], kind: Need['kind']) =>
  changingActs(model, id, act, (each) => [
    { ...each, needs: (each.needs ?? []).filter((need) => need.kind !== kind) },
  ])

export function withDocument(
  model: Model,
  id: string,
  change: (document: DocumentDefinition) => DocumentDefinition,
): Model {
  return {
    ...model,
    documents: model.documents.map((each) => (each.id === id ? change(each) : each)),
  }
}

export function covering(model: Model, id: string, covers: readonly string[]): Model {
  return withStep(model, id, (step) =>
    step.decision === undefined ? step : { ...step, decision: { ...step.decision, covers } },
  )
}

export function swapped(model: Model, one: string, other: string): Model {
  const [a, b] = [findStep(model, one), findStep(model, other)]
  return {
    ...model,
    steps: model.steps.map((step) => {
      const moved = step.id === one ? b : step.id === other ? a : step
      return { ...(moved ?? step), phase: step.phase }
    }),
  }
}
