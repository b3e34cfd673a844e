import type { Act, Model, Need, Outcome, Step, StepKind } from '@meinungsbild/procedure'
import { moved } from '../../questionnaire/change/moved.ts'

type NewStep = {
  readonly id: string
  readonly kind: StepKind
  readonly title: Step['title']
  /** The step behind which it is put in. */
  readonly after: string
}

/**
 * Puts a step in behind another one: ways that led from that one to the next lead to the new one now, and from there on. Until
 * somebody says more the press office completes it.
 */
export function addStep(model: Model, { id, kind, title, after }: NewStep): Model {
  const index = model.steps.findIndex((step) => step.id === after)
  const before = model.steps[index]
  const next = model.steps[index + 1]
  if (before === undefined) return model
  const added: Step = {
    id,
    phase: before.phase,
    title,
    description: title,
    kind,
    worksFrom: [],
    acts: [{ act: 'completeStep', roles: ['pressOffice'], outcome: 'done', origin: 'ours' }],
    outcomes: [
      {
        id: 'done',
        title: { de: 'erledigt', en: 'done' },
        next: next === undefined ? 'closed' : [next.id],
        origin: 'ours',
      },
    ],
    parallel: [],
    origin: 'ours',
  }
  const led = {
    ...before,
    outcomes: before.outcomes.map((outcome) =>
      outcome.next !== 'closed' && next !== undefined && outcome.next.includes(next.id)
        ? { ...outcome, next: outcome.next.map((to) => (to === next.id ? id : to)) }
        : outcome,
    ),
  }
  return {
    ...model,
    steps: [...model.steps.slice(0, index), led, added, ...model.steps.slice(index + 1)],
  }
}

/** One place up or down; at the edge of its phase into the neighbouring one, without changing places. */
export function moveStep(model: Model, id: string, by: -1 | 1): Model {
  const index = model.steps.findIndex((step) => step.id === id)
  const step = model.steps[index]
  if (step === undefined) return model
  const other = model.steps[index + by]
  if (other !== undefined && other.phase === step.phase) {
    return { ...model, steps: moved(model.steps, index, by) }
  }
  const phase = model.phases[model.phases.findIndex(({ id: each }) => each === step.phase) + by]
  if (phase === undefined) return model
  return {
    ...model,
    steps: model.steps.map((each) => (each === step ? { ...each, phase: phase.id } : each)),
  }
}

/** Takes a step out, with everything that other steps say of it. */
export function removeStep(model: Model, id: string): Model {
  return {
    ...model,
    steps: model.steps
      .filter((step) => step.id !== id)
      .map((step) => ({
        ...step,
        outcomes: step.outcomes.map((outcome) => ({
          ...outcome,
          next: outcome.next === 'closed' ? outcome.next : outcome.next.filter((to) => to !== id),
        })),
        acts: step.acts.map((act) => withNeeds(act, (need) => withoutStep(need, id))),
      })),
  }
}

/** Gives a step another number, everywhere. */
export function renumberStep(model: Model, from: string, to: string): Model {
  const now = (id: string) => (id === from ? to : id)
  return {
    ...model,
    steps: model.steps.map((step) => ({
      ...step,
      id: now(step.id),
      outcomes: step.outcomes.map((outcome): Outcome => ({
        ...outcome,
        next: outcome.next === 'closed' ? outcome.next : outcome.next.map(now),
      })),
      acts: step.acts.map((act) => withNeeds(act, (need) => [renumbered(need, now)])),
    })),
  }
}

/** The number that a new step behind another one is offered: the next one of its phase that is free. */
export function freeNumber(model: Model, after: string): string {
  const [first = '1', second = '0'] = after.split('.')
  const taken = new Set(model.steps.map(({ id }) => id))
  let number = Number.parseInt(second, 10) + 1 || 1
  while (taken.has(`${first}.${number}`)) number += 1
  return `${first}.${number}`
}

function withNeeds(act: Act, change: (need: Need) => readonly Need[]): Act {
  if (act.needs === undefined) return act
  const { needs, ...rest } = act
  const changed = needs.flatMap(change)
  return changed.length === 0 ? rest : { ...rest, needs: changed }
}

function withoutStep(need: Need, id: string): readonly Need[] {
  if ('steps' in need) {
    const steps = need.steps.filter((each) => each !== id)
    return steps.length === 0 ? [] : [{ ...need, steps }]
  }
  const named = 'since' in need ? need.since : 'step' in need ? need.step : undefined
  return named === id ? [] : [need]
}

function renumbered(need: Need, now: (id: string) => string): Need {
  if ('steps' in need) return { ...need, steps: need.steps.map(now) }
  if ('since' in need) return { ...need, since: now(need.since) }
  return 'step' in need ? { ...need, step: now(need.step) } : need
}
