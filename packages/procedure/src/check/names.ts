import { actTitle } from '../act-title.ts'
import { findDocument, findStep } from '../find.ts'
import type { Act, Model, Step } from '../model.ts'
import type { Need } from '../need.ts'
import { roleTitle } from '../role.ts'
import { atAnytime, atDocument, atStep, ofModel, ofRoles, unless, type ModelFlaw } from './flaw.ts'

/** Whether everything that the model names exists, and every name stands for one thing. */
export function checkNames(model: Model): readonly ModelFlaw[] {
  return [...checkDoubles(model), ...checkDocuments(model), ...checkMentions(model)]
}

function checkDoubles({ steps, documents, phases, roles }: Model): readonly ModelFlaw[] {
  const points = steps.flatMap(({ checklist = [] }) => checklist)
  return [
    ...twice(steps).map((id) =>
      ofModel(`Zwei Schritte haben die Nummer ${id}.`, `Two steps have the number ${id}.`),
    ),
    ...twice(documents).map((id) =>
      ofModel(`Zwei Dokumente haben die Kennung ${id}.`, `Two documents have the id ${id}.`),
    ),
    ...twice(phases).map((id) =>
      ofModel(`Zwei Phasen haben die Kennung ${id}.`, `Two phases have the id ${id}.`),
    ),
    ...twice(roles.map(({ role }) => ({ id: role }))).map((id) =>
      ofRoles(`Die Rolle ${id} steht zweimal da.`, `The role ${id} stands there twice.`),
    ),
    ...twice(points).map((id) =>
      ofModel(
        `Zwei Punkte von Prüflisten haben die Kennung ${id}.`,
        `Two points of checklists have the id ${id}.`,
      ),
    ),
    ...steps.flatMap((step) =>
      twice(step.outcomes).map((id) =>
        atStep(step, `Zwei Ergebnisse haben die Kennung ${id}.`, `Two outcomes have the id ${id}.`),
      ),
    ),
  ]
}

function checkDocuments({ documents }: Model): readonly ModelFlaw[] {
  return documents.flatMap((document) =>
    twice(document.sections).map((id) =>
      atDocument(
        document,
        `Zwei Abschnitte haben die Kennung ${id}.`,
        `Two sections have the id ${id}.`,
      ),
    ),
  )
}

function checkMentions(model: Model): readonly ModelFlaw[] {
  return [
    ...model.always.flatMap((act) => checkAct(model, undefined, act)),
    ...model.steps.flatMap((step) => [
      ...step.acts.flatMap((act) => checkAct(model, step, act)),
      ...checkStep(model, step),
    ]),
  ]
}

function checkStep(model: Model, step: Step): readonly ModelFlaw[] {
  const { phase, outcomes, parallel, worksFrom, decision } = step
  const documents = [
    ...worksFrom,
    ...parallel.flatMap(({ document = [] }) => document),
    ...(decision ? [decision.memo, ...decision.covers] : []),
  ]
  const roles = parallel.flatMap(({ to }) => to)
  return [
    ...unless(
      model.phases.some(({ id }) => id === phase),
      () => atStep(step, `Die Phase ${phase} gibt es nicht.`, `There is no phase ${phase}.`),
    ),
    ...outcomes.flatMap(({ title, next }) =>
      (next === 'closed' ? [] : next)
        .filter((id) => findStep(model, id) === undefined)
        .map((id) =>
          atStep(
            step,
            `„${title.de}“ führt zu Schritt ${id}, den es nicht gibt.`,
            `“${title.en}” leads to step ${id}, which does not exist.`,
          ),
        ),
    ),
    ...missingDocuments(model, documents).map((id) =>
      atStep(step, `Das Dokument ${id} gibt es nicht.`, `There is no document ${id}.`),
    ),
    ...missingRoles(model, roles).map((role) =>
      atStep(
        step,
        `Benachrichtigt wird die Rolle ${roleTitle(role).de}, die es in diesem Modell nicht gibt.`,
        `The role ${roleTitle(role).en} is told, which this model does not have.`,
      ),
    ),
    ...parallel.flatMap(({ on }) => {
      const isThere =
        on.kind === 'outcome'
          ? outcomes.some(({ id }) => id === on.outcome)
          : step.acts.some(({ act }) => act === on.act)
      const name = on.kind === 'outcome' ? { de: on.outcome, en: on.outcome } : actTitle(on.act)
      return unless(isThere, () =>
        atStep(
          step,
          `Benachrichtigt wird bei „${name.de}“, das es in diesem Schritt nicht gibt.`,
          `Somebody is told at “${name.en}”, which this step does not have.`,
        ),
      )
    }),
  ]
}

function checkAct(model: Model, step: Step | undefined, act: Act): readonly ModelFlaw[] {
  const title = actTitle(act.act)
  const flaw = (de: string, en: string) =>
    step === undefined
      ? atAnytime(act.act, de, en)
      : atStep(step, `„${title.de}“: ${de}`, `“${title.en}”: ${en}`)
  const { needs = [], roles, document, outcome } = act
  const documents = [document, ...needs.map(documentOf)].flatMap((id) => id ?? [])
  return [
    ...missingRoles(model, [...roles, ...needs.flatMap(roleOf)]).map((role) =>
      flaw(
        `Die Rolle ${roleTitle(role).de} gibt es in diesem Modell nicht.`,
        `This model does not have the role ${roleTitle(role).en}.`,
      ),
    ),
    ...missingDocuments(model, documents).map((id) =>
      flaw(`Das Dokument ${id} gibt es nicht.`, `There is no document ${id}.`),
    ),
    ...needs
      .flatMap(stepsIn)
      .filter((id) => findStep(model, id) === undefined)
      .map((id) => flaw(`Den Schritt ${id} gibt es nicht.`, `There is no step ${id}.`)),
    ...unless(
      outcome === undefined || step?.outcomes.some(({ id }) => id === outcome) === true,
      () =>
        flaw(`Das Ergebnis ${outcome} gibt es hier nicht.`, `There is no outcome ${outcome} here.`),
    ),
  ]
}

function missingRoles(model: Model, roles: Act['roles']): Act['roles'] {
  return [...new Set(roles)].filter((role) => !model.roles.some((each) => each.role === role))
}

function missingDocuments(model: Model, ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].filter((id) => findDocument(model, id) === undefined)
}

function documentOf(need: Need): string | undefined {
  return 'document' in need ? need.document : undefined
}

function roleOf(need: Need): Act['roles'] {
  return 'role' in need ? [need.role] : []
}

/** The steps that a need names. */
function stepsIn(need: Need): readonly string[] {
  if ('since' in need) return [need.since]
  if ('step' in need) return [need.step]
  return 'steps' in need ? need.steps : []
}

/** Ids that stand for more than one thing, each once. */
function twice(things: readonly { readonly id: string }[]): readonly string[] {
  const ids = things.map(({ id }) => id)
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))]
}
