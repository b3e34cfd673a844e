import type { ActName } from './act.ts'
import { validRelease } from './field-release.ts'
import { fieldStep, findStep, homeOf, positionOf } from './find.ts'
import type { Model, Step } from './model.ts'
import type { State } from './state.ts'

const fieldParts: readonly ActName[] = [
  'saveQuestionnaire',
  'saveParticipantsPlan',
  'savePrivacyNotice',
]

/** Whether an act makes one of the three things that a field release binds. */
function isFieldPart(act: ActName): boolean {
  return fieldParts.includes(act)
}

/** Whether an act makes a new version of something that an approval may rest on. */
function isSaving(act: ActName): boolean {
  return act === 'saveDocument' || isFieldPart(act)
}

/** What a change would cost: the step to which it leads back, and the steps whose approval it voids. */
export type Voided = { readonly backTo: Step; readonly steps: readonly string[] }

/**
 * The approvals and the field release that would not survive a new version of something: those that rest on it, and
 * those given later in the procedure. Nothing if none rests on it.
 */
export function wouldVoid(
  model: Model,
  state: State,
  act: ActName,
  document?: string,
): Voided | undefined {
  const backTo = homeOf(model, act, document)
  const valid = state.approvals.filter(({ voided }) => voided === undefined)
  const release = validRelease(state)
  const resting = valid.some(({ covers }) => covers.some(({ id }) => id === document))
  const released = release !== undefined && isFieldPart(act)
  if (!isSaving(act) || backTo === undefined || !(resting || released)) return undefined
  return { backTo, steps: approvedAfter(model, state, backTo.id) }
}

/** Steps after one in the procedure whose approval or release holds. */
export function approvedAfter(model: Model, state: State, step: string): readonly string[] {
  const release = validRelease(state)
  const steps = state.approvals
    .filter(({ voided }) => voided === undefined)
    .map((each) => each.step)
  const all = new Set(release === undefined ? steps : [...steps, release.step])
  return [...all].filter((id) => positionOf(model, id) > positionOf(model, step))
}

/**
 * Whether something is past changing: what was settled before the field, once the field has been opened; what the last
 * decision rests on, and the release itself, once it is published.
 */
export function isFrozen(model: Model, state: State, act: ActName, document?: string): boolean {
  const home = homeOf(model, act, document)
  const field = fieldStep(model)
  if (!isSaving(act) || home === undefined || field === undefined) return false
  const beforeField = positionOf(model, home.id) < positionOf(model, field.id)
  if (beforeField) return state.field.status !== 'unopened'
  if (state.publication === undefined || document === undefined) return false
  return (
    state.publication.document.id === document ||
    state.approvals.some(({ covers }) => covers.some(({ id }) => id === document))
  )
}

/** Whether the key figures are settled: a decision after the step that defines them has been approved and still holds. */
export function keyFiguresFrozen(model: Model, state: State): boolean {
  const home = homeOf(model, 'defineKeyFigures')
  if (home === undefined) return false
  return approvedAfter(model, state, home.id).some(
    (id) => findStep(model, id)?.decision !== undefined,
  )
}
