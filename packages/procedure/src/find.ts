import type { Named } from './command.ts'
import type { Act, DocumentDefinition, Model, Step } from './model.ts'

/** The step with this id, if the model has one. */
export function findStep(model: Model, id: string): Step | undefined {
  return model.steps.find((step) => step.id === id)
}

/** The kind of document with this id, if the model has one. */
export function findDocument(model: Model, id: string): DocumentDefinition | undefined {
  return model.documents.find((document) => document.id === id)
}

/** Where a step stands in the order of the procedure; -1 if the model does not have it. */
export function positionOf(model: Model, step: string): number {
  return model.steps.findIndex(({ id }) => id === step)
}

/** A step as an entry names it. */
export function nameStep(step: Step): Named {
  return { id: step.id, title: step.title }
}

/** The step at which a document (or the act that makes something else) belongs: the first where it is somebody's task. */
export function homeOf(model: Model, act: Act['act'], document?: string): Step | undefined {
  const makes = (candidate: Act) => candidate.act === act && candidate.document === document
  return (
    model.steps.find((step) => step.acts.some((each) => makes(each) && each.optional !== true)) ??
    model.steps.find((step) => step.acts.some(makes))
  )
}

/** The step at which the field opens. */
export function fieldStep(model: Model): Step | undefined {
  return homeOf(model, 'openField')
}

/** Decision steps that stand before a step in the order of the procedure. */
export function decisionsBefore(model: Model, step: string): readonly Step[] {
  return model.steps
    .slice(0, Math.max(0, positionOf(model, step)))
    .filter(({ decision }) => decision !== undefined)
}
