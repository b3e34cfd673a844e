import { actTitle } from '../act-title.ts'
import type { ActName } from '../act.ts'
import { impliedActs } from '../implied-rights.ts'
import type { Act, Model, Step } from '../model.ts'
import {
  anytimeActs,
  documentActs,
  endingActs,
  ideaActs,
  leadershipActs,
  singleActs,
} from './act-places.ts'
import { allNamed, atAnytime, atStep, ofModel, unless, type ModelFlaw } from './flaw.ts'
import { stepsWith } from './ways.ts'

/** Whether every right stands where it means something: at its step, with its document, with the outcome it leads to. */
export function checkActs(model: Model): readonly ModelFlaw[] {
  return [
    ...model.always.flatMap(checkAnytime),
    ...model.steps.flatMap((step) => step.acts.flatMap((act) => checkAct(model, step, act))),
    ...checkSingles(model),
    ...checkIdea(model),
  ]
}

function checkAnytime(act: Act): readonly ModelFlaw[] {
  const flaw = (de: string, en: string) => atAnytime(act.act, de, en)
  return [
    ...unless(anytimeActs.includes(act.act), () =>
      flaw('Das gehört zu einem Schritt.', 'This belongs to a step.'),
    ),
    ...unless(act.outcome === undefined && act.document === undefined, () =>
      flaw(
        'Was jederzeit geschehen kann, beendet keinen Schritt und gehört zu keinem Dokument.',
        'What may happen at any time ends no step and belongs to no document.',
      ),
    ),
    ...checkOwners(act, flaw),
  ]
}

function checkAct(model: Model, step: Step, right: Act): readonly ModelFlaw[] {
  const { act, document, outcome } = right
  const title = actTitle(act)
  const flaw = (de: string, en: string) =>
    atStep(step, `„${title.de}“: ${de}`, `“${title.en}”: ${en}`)
  const isEnding = endingActs.includes(act)
  const isOnDocument = documentActs.includes(act)
  return [
    ...unless(!anytimeActs.includes(act), () =>
      flaw(
        'Das gehört zu keinem Schritt; es ist jederzeit möglich.',
        'This belongs to no step; it is possible at any time.',
      ),
    ),
    ...unless(!impliedActs.includes(act), () =>
      flaw(
        'Dieses Recht folgt aus den anderen und wird nicht vergeben.',
        'This right follows from the others and is not granted.',
      ),
    ),
    ...unless(!ideaActs.includes(act) || model.steps[0] === step, () =>
      flaw('Das gehört zum ersten Schritt.', 'This belongs to the first step.'),
    ),
    ...unless(isEnding === (outcome !== undefined), () =>
      isEnding
        ? flaw(
            'Das beendet den Schritt; es muss dastehen, mit welchem Ergebnis.',
            'This ends the step; it must be said with which outcome.',
          )
        : flaw(
            'Das beendet keinen Schritt und hat deshalb kein Ergebnis.',
            'This ends no step, so it has no outcome.',
          ),
    ),
    ...unless(isOnDocument === (document !== undefined), () =>
      isOnDocument
        ? flaw('Es muss dastehen, mit welchem Dokument.', 'It must be said to which document.')
        : flaw('Das gehört zu keinem Dokument.', 'This belongs to no document.'),
    ),
    ...checkOwners(right, flaw),
  ]
}

function checkOwners(
  { act, roles }: Act,
  flaw: (de: string, en: string) => ModelFlaw,
): readonly ModelFlaw[] {
  const isOwn = roles.every((role) => role === 'leadership')
  return unless(!leadershipActs.includes(act) || isOwn, () =>
    flaw('Das kann nur die Leitung.', 'Only the leadership can do this.'),
  )
}

function checkSingles(model: Model): readonly ModelFlaw[] {
  const flaws = singleActs.flatMap((act) => {
    const steps = stepsWith(model, act)
    const title = actTitle(act)
    const names = allNamed(steps)
    return unless(steps.length === 1, () =>
      steps.length === 0
        ? ofModel(
            `„${title.de}“ fehlt: Jedes Verfahren braucht dafür einen Schritt.`,
            `“${title.en}” is missing: every procedure needs a step for it.`,
          )
        : ofModel(
            `„${title.de}“ gehört zu genau einem Schritt, nicht zu mehreren (${names.de}).`,
            `“${title.en}” belongs to one step, not to several (${names.en}).`,
          ),
    )
  })
  return [
    ...flaws,
    ...together(model, 'closeField', 'openField'),
    ...together(model, 'refuseRelease', 'releaseField'),
  ]
}

/** One act stands only where the other one does. */
function together(model: Model, act: ActName, other: ActName): readonly ModelFlaw[] {
  const [title, otherTitle] = [actTitle(act), actTitle(other)]
  return stepsWith(model, act)
    .filter((step) => !step.acts.some((each) => each.act === other))
    .map((step) =>
      atStep(
        step,
        `„${title.de}“ gehört in denselben Schritt wie „${otherTitle.de}“.`,
        `“${title.en}” belongs to the same step as “${otherTitle.en}”.`,
      ),
    )
}

/** An idea can be proposed and taken over; whoever gets it back can revise it where it comes back to. */
function checkIdea(model: Model): readonly ModelFlaw[] {
  const [first] = model.steps
  if (first === undefined) return []
  const has = (act: ActName) => first.acts.some((each) => each.act === act)
  const needed: readonly ActName[] = [
    'proposeInitiative',
    'takeOver',
    ...(has('returnToProposer') ? (['reviseProposal'] as const) : []),
  ]
  const returned = first.acts.find(({ act }) => act === 'returnToProposer')?.outcome
  const way = first.outcomes.find(({ id }) => id === returned)
  return [
    ...needed
      .filter((act) => !has(act))
      .map((act) => {
        const title = actTitle(act)
        return atStep(
          first,
          `„${title.de}“ fehlt; damit beginnt jedes Verfahren.`,
          `“${title.en}” is missing; every procedure begins with it.`,
        )
      }),
    ...unless(
      way === undefined || (way.next !== 'closed' && way.next.every((id) => id === first.id)),
      () =>
        atStep(
          first,
          'Wer die Idee zurückbekommt, überarbeitet sie in diesem Schritt; „zurückgegeben“ führt deshalb hierher.',
          'Whoever gets the idea back revises it at this step; so “returned” leads here.',
        ),
    ),
  ]
}
