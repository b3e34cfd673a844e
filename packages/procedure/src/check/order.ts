import { positionOf } from '../find.ts'
import type { Model, Outcome, Step } from '../model.ts'
import { atStep, ofModel, unless, type ModelFlaw } from './flaw.ts'
import { causesOf, leadsBack, reachable, waysOf, type Way } from './ways.ts'

/** Whether every step stands in its phase, can be reached, leads on, and the end can be reached from everywhere. */
export function checkOrder(model: Model): readonly ModelFlaw[] {
  const [first] = model.steps
  if (first === undefined) {
    return [ofModel('Das Modell hat keinen Schritt.', 'The model has no step.')]
  }
  const ahead = (way: Way) => !leadsBack(model, way)
  const reached = reachable(model, [first], ahead)
  return [
    ...checkPhases(model),
    ...model.steps.flatMap((step) => [
      ...unless(reached.has(step.id), () =>
        atStep(
          step,
          'Kein Weg führt von den Schritten davor hierher.',
          'No way leads here from the steps before.',
        ),
      ),
      ...unless(canEnd(model, step), () =>
        atStep(
          step,
          'Von hier führt kein Weg zum Ende des Verfahrens.',
          'No way leads from here to the end of the procedure.',
        ),
      ),
      ...step.outcomes.flatMap((outcome) => checkOutcome(model, step, outcome)),
    ]),
  ]
}

function checkPhases({ phases, steps }: Model): readonly ModelFlaw[] {
  const place = ({ phase }: Step) => phases.findIndex(({ id }) => id === phase)
  return [
    ...phases.flatMap((phase): readonly ModelFlaw[] =>
      steps.some((step) => step.phase === phase.id)
        ? []
        : [
            {
              place: { kind: 'phase', id: phase.id },
              sentence: {
                de: `Phase „${phase.title.de}“: Sie hat keinen Schritt.`,
                en: `Phase “${phase.title.en}”: it has no step.`,
              },
            },
          ],
    ),
    ...steps.flatMap((step, index) => {
      const before = steps[index - 1]
      return unless(before === undefined || place(before) <= place(step), () =>
        atStep(
          step,
          'Er steht hinter einem Schritt, der zu einer späteren Phase gehört.',
          'It stands behind a step that belongs to a later phase.',
        ),
      )
    }),
  ]
}

function canEnd(model: Model, step: Step): boolean {
  const onward = reachable(model, [step], (way) => !leadsBack(model, way))
  return model.steps.some(
    ({ id, outcomes }) => onward.has(id) && outcomes.some(({ next }) => next === 'closed'),
  )
}

function checkOutcome(model: Model, step: Step, outcome: Outcome): readonly ModelFlaw[] {
  const { title, next, id } = outcome
  const ways = waysOf(model).filter((way) => way.from.id === step.id && way.outcome.id === id)
  const isBack = (way: Way) => leadsBack(model, way)
  return [
    ...unless(next === 'closed' || next.length > 0, () =>
      atStep(step, `„${title.de}“ führt nirgendwohin.`, `“${title.en}” leads nowhere.`),
    ),
    ...unless(causesOf(step, outcome).length > 0, () =>
      atStep(
        step,
        `Nichts führt zum Ergebnis „${title.de}“.`,
        `Nothing leads to the outcome “${title.en}”.`,
      ),
    ),
    ...unless(ways.length < 2 || !ways.some(isBack), () =>
      atStep(
        step,
        `„${title.de}“ führt zu mehreren Schritten, und einer davon liegt nicht weiter hinten. Zurück geht es nur zu einem Schritt.`,
        `“${title.en}” leads to several steps, and one of them does not lie ahead. The way back leads to one step only.`,
      ),
    ),
    ...unless(new Set(ways.map(({ to }) => to.id)).size === ways.length, () =>
      atStep(
        step,
        `„${title.de}“ führt zweimal zum selben Schritt.`,
        `“${title.en}” leads to the same step twice.`,
      ),
    ),
  ]
}

/** Steps that stand behind another one in the order of the procedure. */
export function stepsBehind(model: Model, { id }: Step): readonly Step[] {
  return model.steps.slice(positionOf(model, id) + 1)
}
