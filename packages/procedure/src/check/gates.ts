import { fieldStep, positionOf } from '../find.ts'
import type { Model, Outcome, Step } from '../model.ts'
import { atStep, named, unless, type ModelFlaw } from './flaw.ts'
import { stepsBehind } from './order.ts'
import { isCausedOnlyBy, leadsBack, reachable, stepsWith, waysOf, type Way } from './ways.ts'

/**
 * Whether nothing gets past a decision, the field release or the field. What stands behind such a gate in the order of the
 * procedure can be reached through it only; what lies before the field is not reached any more once it has been open, and
 * nothing goes back behind a publication.
 */
export function checkGates(model: Model): readonly ModelFlaw[] {
  return [
    ...model.steps.flatMap((step) => checkGate(model, step)),
    ...checkBeforeField(model),
    ...checkAfterField(model),
    ...checkAfterPublication(model),
  ]
}

/** The outcomes by which a gate opens; nothing for a step that is none. */
function openings(step: Step): readonly Outcome[] | undefined {
  const { decision, outcomes, acts } = step
  if (decision !== undefined) return outcomes.filter(({ id }) => id === 'approved')
  const opener = (['releaseField', 'closeField'] as const).find((act) =>
    acts.some((each) => each.act === act),
  )
  return opener === undefined
    ? undefined
    : outcomes.filter((outcome) => isCausedOnlyBy(step, outcome, opener))
}

function checkGate(model: Model, gate: Step): readonly ModelFlaw[] {
  const [first] = model.steps
  const opened = openings(gate)
  if (first === undefined || opened === undefined) return []
  const opens = ({ from, outcome }: Way) => from.id === gate.id && opened.includes(outcome)
  const around = reachable(model, [first], (way) => !opens(way))
  return stepsBehind(model, gate)
    .filter(({ id }) => around.has(id))
    .map((step) =>
      atStep(
        step,
        `Er ist zu erreichen, ohne dass es bei ${named(gate).de} weitergegangen ist.`,
        `It can be reached without ${named(gate).en} having let it through.`,
      ),
    )
}

function checkBeforeField(model: Model): readonly ModelFlaw[] {
  const field = fieldStep(model)
  if (field === undefined) return []
  const before = model.steps.slice(0, positionOf(model, field.id))
  const others = field.acts.filter(({ act, outcome }) => act !== 'closeField' && outcome)
  return [
    ...unless(
      before.some(({ decision }) => decision !== undefined),
      () =>
        atStep(
          field,
          'Vor dem Feld muss die Leitung mindestens einmal entscheiden.',
          'Before the field the leadership must decide at least once.',
        ),
    ),
    ...unless(
      before.some(({ acts }) => acts.some(({ act }) => act === 'releaseField')),
      () =>
        atStep(
          field,
          'Die Feldfreigabe muss davor liegen.',
          'The field release must come before it.',
        ),
    ),
    ...others.map(() =>
      atStep(
        field,
        'Dieser Schritt endet nur, wenn die Feldphase beendet wird.',
        'This step ends only with the end of the field period.',
      ),
    ),
  ]
}

function checkAfterField(model: Model): readonly ModelFlaw[] {
  const field = fieldStep(model)
  if (field === undefined) return []
  const at = positionOf(model, field.id)
  const position = ({ id }: Step) => positionOf(model, id)
  return waysOf(model)
    .filter(({ from, to }) => position(from) >= at && position(to) <= at)
    .map(({ from, to }) =>
      atStep(
        from,
        `Er führt zurück zu ${named(to).de}. Eine Feldphase gibt es nur einmal.`,
        `It leads back to ${named(to).en}. There is only one field period.`,
      ),
    )
}

function checkAfterPublication(model: Model): readonly ModelFlaw[] {
  const field = fieldStep(model)
  const [publication] = stepsWith(model, 'publish')
  if (field === undefined || publication === undefined) return []
  const approves = ({ from, outcome }: Way) =>
    from.decision !== undefined && outcome.id === 'approved'
  const undecided = reachable(model, [field], (way) => !approves(way)).has(publication.id)
  const at = positionOf(model, publication.id)
  const after = new Set([
    ...reachable(model, nextOf(model, publication)),
    ...besides(model, publication),
  ])
  const back = waysOf(model).filter(
    (way) =>
      (after.has(way.from.id) || way.from.id === publication.id) &&
      leadsBack(model, way) &&
      positionOf(model, way.to.id) <= at,
  )
  return [
    ...unless(!undecided, () =>
      atStep(
        publication,
        'Veröffentlicht wird erst, wenn die Leitung nach der Feldphase entschieden hat.',
        'Nothing is published before the leadership has decided after the field period.',
      ),
    ),
    ...back.map(({ from, to }) =>
      atStep(
        from,
        `Er führt zurück zu ${named(to).de}. Dann kann schon veröffentlicht sein.`,
        `It leads back to ${named(to).en}. By then something may be published.`,
      ),
    ),
  ]
}

function nextOf(model: Model, { id }: Step): readonly Step[] {
  return waysOf(model).flatMap(({ from, to }) => (from.id === id ? [to] : []))
}

/** Ids of the steps that may be current beside another one: those on other branches of a fork. */
function besides(model: Model, step: Step): ReadonlySet<string> {
  const ways = waysOf(model)
  const ahead = (way: Way) => !leadsBack(model, way)
  const others = model.steps.flatMap(({ id, outcomes }) =>
    outcomes.flatMap(({ id: outcome }) => {
      const branches = ways
        .filter(({ from, outcome: each }) => from.id === id && each.id === outcome)
        .map(({ to }) => reachable(model, [to], ahead))
      const own = branches.filter((branch) => branch.has(step.id))
      return own.length === 0 || own.length === branches.length
        ? []
        : branches.filter((branch) => !branch.has(step.id)).flatMap((branch) => [...branch])
    }),
  )
  return new Set(others)
}
