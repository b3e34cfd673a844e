import { positionOf } from './find.ts'
import type { Act, Model, Step } from './model.ts'
import type { Need } from './need.ts'

/** What is wrong with a model, and where. For those who write models; said in English. */
export type ModelFlaw = { readonly place: string; readonly message: string }

/**
 * Whether a model makes sense: everything it names exists, every step can be reached and can end, and no path leads into
 * the field without an approval and a field release, nor to publication without an approval after the field.
 */
export function checkModel(model: Model): readonly ModelFlaw[] {
  return [...checkNames(model), ...checkPaths(model), ...checkSafety(model)]
}

function checkNames(model: Model): readonly ModelFlaw[] {
  const flaws: ModelFlaw[] = []
  const flaw = (place: string, message: string) => flaws.push({ place, message })
  const stepIds = new Set(model.steps.map(({ id }) => id))
  const documentIds = new Set(model.documents.map(({ id }) => id))
  const phaseIds = new Set(model.phases.map(({ id }) => id))
  const roleIds = new Set(model.roles.map(({ role }) => role))

  if (stepIds.size !== model.steps.length) flaw('steps', 'two steps have the same id')
  if (documentIds.size !== model.documents.length) flaw('documents', 'two documents have one id')

  const checkAct = (place: string, act: Act) => {
    for (const role of act.roles) {
      if (!roleIds.has(role)) flaw(place, `${act.act}: the model has no role ${role}`)
    }
    for (const id of [act.document, ...(act.needs ?? []).map(documentOf)]) {
      if (id !== undefined && !documentIds.has(id)) flaw(place, `${act.act}: no document ${id}`)
    }
    for (const id of (act.needs ?? []).flatMap(stepsOf)) {
      if (!stepIds.has(id)) flaw(place, `${act.act}: no step ${id}`)
    }
  }
  for (const act of model.always) checkAct('always', act)

  for (const step of model.steps) {
    if (!phaseIds.has(step.phase)) flaw(step.id, `no phase ${step.phase}`)
    for (const act of step.acts) {
      checkAct(step.id, act)
      if (act.outcome !== undefined && !step.outcomes.some(({ id }) => id === act.outcome)) {
        flaw(step.id, `${act.act}: the step has no outcome ${act.outcome}`)
      }
    }
    for (const outcome of step.outcomes) {
      if (outcome.next === 'closed') continue
      if (outcome.next.length === 0) flaw(step.id, `outcome ${outcome.id} leads nowhere`)
      for (const next of outcome.next) {
        if (!stepIds.has(next)) flaw(step.id, `outcome ${outcome.id} leads to no step: ${next}`)
      }
    }
    const named = [...step.worksFrom, ...step.parallel.map(({ document }) => document)]
    const decided = step.decision ? [step.decision.memo, ...step.decision.covers] : []
    for (const id of [...named, ...decided]) {
      if (id !== undefined && !documentIds.has(id)) flaw(step.id, `no document ${id}`)
    }
    for (const role of step.parallel.flatMap(({ to }) => to)) {
      if (!roleIds.has(role)) flaw(step.id, `parallel: the model has no role ${role}`)
    }
    if (step.kind === 'decision' && step.decision === undefined) {
      flaw(step.id, 'a decision step must say what it decides')
    }
  }
  return flaws
}

function documentOf(need: Need): string | undefined {
  return 'document' in need ? need.document : undefined
}

function stepsOf(need: Need): readonly string[] {
  if ('since' in need) return [need.since]
  if ('step' in need) return [need.step]
  return 'steps' in need ? need.steps : []
}

function checkPaths(model: Model): readonly ModelFlaw[] {
  const first = model.steps[0]
  if (first === undefined) return [{ place: 'steps', message: 'there are none' }]
  const flaws: ModelFlaw[] = []
  const reached = reachable(model, first.id, () => true)
  for (const step of model.steps) {
    if (!reached.has(step.id)) flaws.push({ place: step.id, message: 'cannot be reached' })
    const onward = reachable(model, step.id, () => true)
    const ends = model.steps.some(
      ({ id, outcomes }) => onward.has(id) && outcomes.some(({ next }) => next === 'closed'),
    )
    if (!ends) flaws.push({ place: step.id, message: 'the end cannot be reached from here' })
    for (const { id } of step.outcomes) {
      const caused = step.acts.some(({ act, outcome }) => act === 'decide' || outcome === id)
      if (!caused) flaws.push({ place: step.id, message: `no act leads to outcome ${id}` })
    }
  }
  return flaws
}

function checkSafety(model: Model): readonly ModelFlaw[] {
  const first = model.steps[0]
  const field = model.steps.find(({ acts }) => acts.some(({ act }) => act === 'openField'))
  const publication = model.steps.find(({ acts }) => acts.some(({ act }) => act === 'publish'))
  if (first === undefined || field === undefined || publication === undefined) {
    return [{ place: 'steps', message: 'a model needs a field step and a publication step' }]
  }
  const flaws: ModelFlaw[] = []
  const without =
    (edge: (step: Step, outcome: string) => boolean) => (step: Step, outcome: string) =>
      !edge(step, outcome)
  const approves = (step: Step, outcome: string) =>
    step.decision !== undefined && outcome === 'approved'
  const releases = (step: Step, outcome: string) =>
    step.acts.some((act) => act.act === 'releaseField' && act.outcome === outcome)

  if (reachable(model, first.id, without(approves)).has(field.id)) {
    flaws.push({ place: field.id, message: 'the field can be reached without an approval' })
  }
  if (reachable(model, first.id, without(releases)).has(field.id)) {
    flaws.push({ place: field.id, message: 'the field can be reached without a field release' })
  }
  if (reachable(model, field.id, without(approves)).has(publication.id)) {
    flaws.push({ place: publication.id, message: 'publication needs an approval after the field' })
  }
  const back = model.steps
    .slice(positionOf(model, field.id))
    .flatMap(({ id, outcomes }) =>
      outcomes.flatMap(({ next }) => (next === 'closed' ? [] : next.map((to) => ({ id, to })))),
    )
  for (const { id, to } of back) {
    if (positionOf(model, to) < positionOf(model, field.id) && positionOf(model, to) >= 0) {
      flaws.push({ place: id, message: `leads back behind the field, to ${to}` })
    }
  }
  return flaws
}

/** Steps that can be reached from one, itself included, along the outcomes that `follow` allows. */
function reachable(
  model: Model,
  from: string,
  follow: (step: Step, outcome: string) => boolean,
): ReadonlySet<string> {
  const seen = new Set([from])
  const waiting = [from]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const step = model.steps.find((each) => each.id === id)
    for (const outcome of step?.outcomes ?? []) {
      if (step === undefined || outcome.next === 'closed' || !follow(step, outcome.id)) continue
      for (const next of outcome.next) {
        if (!seen.has(next)) waiting.push(next)
        seen.add(next)
      }
    }
  }
  return seen
}
