import type { Model, Phase } from '@meinungsbild/procedure'
import { moved } from '../../questionnaire/change/moved.ts'
import { freeName } from './free-name.ts'

export function addPhase(model: Model, title: Phase['title']): Model {
  const id = freeName(
    title.de,
    model.phases.map((each) => each.id),
  )
  return { ...model, phases: [...model.phases, { id, title, origin: 'ours' }] }
}

/** One place up or down, with all its steps. */
export function movePhase(model: Model, id: string, by: -1 | 1): Model {
  const index = model.phases.findIndex((each) => each.id === id)
  const phases = moved(model.phases, index, by)
  const steps = phases.flatMap((phase) => model.steps.filter((step) => step.phase === phase.id))
  return { ...model, phases, steps: steps.length === model.steps.length ? steps : model.steps }
}

/** Takes a phase out, if no step stands in it. */
export function removePhase(model: Model, id: string): Model {
  const isEmpty = model.steps.every((step) => step.phase !== id)
  return isEmpty ? { ...model, phases: model.phases.filter((each) => each.id !== id) } : model
}
