import type { ActName } from '../act.ts'
import { findStep, positionOf } from '../find.ts'
import type { Model, Outcome, Step } from '../model.ts'

/** One way from a step to another one. */
export type Way = { readonly from: Step; readonly outcome: Outcome; readonly to: Step }

/** All ways, in the order of the procedure; what leads to a step that does not exist is left out. */
export function waysOf(model: Model): readonly Way[] {
  return model.steps.flatMap((from) =>
    from.outcomes.flatMap((outcome) =>
      outcome.next === 'closed'
        ? []
        : outcome.next.flatMap((id) => {
            const to = findStep(model, id)
            return to === undefined ? [] : [{ from, outcome, to }]
          }),
    ),
  )
}

/** Whether the way leads back: to the same step or an earlier one. What lies between is undone then. */
export function leadsBack(model: Model, { from, to }: Way): boolean {
  return positionOf(model, to.id) <= positionOf(model, from.id)
}

/** Ids of the steps that can be reached from some, themselves included, on ways that `follow` allows. */
export function reachable(
  model: Model,
  from: readonly Step[],
  follow: (way: Way) => boolean = () => true,
): ReadonlySet<string> {
  const ways = Map.groupBy(waysOf(model).filter(follow), (way) => way.from.id)
  const seen = new Set(from.map(({ id }) => id))
  const waiting = [...seen]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const { to } of ways.get(id) ?? []) {
      if (!seen.has(to.id)) waiting.push(to.id)
      seen.add(to.id)
    }
  }
  return seen
}

/** The acts that end a step with an outcome. */
export function causesOf({ acts }: Step, { id }: Outcome): readonly ActName[] {
  return acts.flatMap(({ act, outcome }) => (act === 'decide' || outcome === id ? [act] : []))
}

/** Whether nothing but this act ends the step with that outcome. */
export function isCausedOnlyBy(step: Step, outcome: Outcome, act: ActName): boolean {
  const causes = causesOf(step, outcome)
  return causes.length > 0 && causes.every((each) => each === act)
}

/** The steps at which an act may be done. */
export function stepsWith(model: Model, act: ActName, document?: string): readonly Step[] {
  return model.steps.filter(({ acts }) =>
    acts.some((each) => each.act === act && (document === undefined || each.document === document)),
  )
}
