import { findStep, type Act, type Model } from '@meinungsbild/procedure'
import { moved } from '../../questionnaire/change/moved.ts'
import { routes } from '../../routes.ts'

/** Whose rights: those of a step, or of no step, which hold at any time. */
export type RightsPlace = { readonly model: string; readonly step?: string | undefined }

/** The rights that stand at a place; undefined if there is no such step. */
export function rightsAt(model: Model, step: string | undefined): readonly Act[] | undefined {
  return step === undefined ? model.always : findStep(model, step)?.acts
}

/** The model with other rights at a place. */
export function withRights(model: Model, step: string | undefined, acts: readonly Act[]): Model {
  if (step === undefined) return { ...model, always: acts }
  return {
    ...model,
    steps: model.steps.map((each) => (each.id === step ? { ...each, acts } : each)),
  }
}

/** The rights in another order, or with one less; undefined where something else is to be done (field `tun`). */
export function changedRights(acts: readonly Act[], todo: string): readonly Act[] | undefined {
  const [what, which] = todo.split(':')
  const index = Number(which)
  switch (what) {
    case 'upAct':
      return moved(acts, index, -1)
    case 'downAct':
      return moved(acts, index, 1)
    case 'removeAct':
      return acts.filter((_act, each) => each !== index)
    default:
      return undefined
  }
}

/** Where the list of the rights stands. */
export function rightsHref({ model, step }: RightsPlace, query?: Readonly<Record<string, string>>) {
  return step === undefined
    ? routes.modelAnytime.href({ model }, query)
    : routes.modelStep.href({ model, step }, query)
}

/** Where one of them stands, counted from 0; the one after the last is a new one. */
export function rightHref({ model, step }: RightsPlace, acts: readonly Act[], index: number) {
  const act = index < acts.length ? String(index + 1) : 'neu'
  return step === undefined
    ? routes.modelAnytimeAct.href({ model, act })
    : routes.modelAct.href({ model, step, act })
}
