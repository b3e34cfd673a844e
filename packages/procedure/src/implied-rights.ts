import type { ActName } from './act.ts'
import type { Act, Model, Step } from './model.ts'
import type { Role } from './role.ts'

/**
 * Acts that no model grants, because the right to them follows from what it says otherwise: whoever writes a memo writes its
 * directive, whoever is addressed by a point does it, whoever decides may keep the decision for themselves, whoever invites
 * keeps the minutes, whoever writes the privacy notice answers for what it says, and the officer gives an opinion on it.
 */
export const impliedActs: readonly ActName[] = [
  'composeDirective',
  'addPoint',
  'finishPoint',
  'skipPoint',
  'reserveDecision',
  'liftReservation',
  'recordAttendance',
  'noteCommitment',
  'fulfilCommitment',
  'dropCommitment',
  'saveDataProtection',
]

/** Everything that may be done at a step, by the model's word or following from it. */
export function actsAt(model: Model, step: Step): readonly Act[] {
  const { composing } = rightsOf(model)
  const more = composing.get(step.id)
  return more === undefined ? step.acts : [...step.acts, ...more]
}

/** Everything that may be done at any time, by the model's word or following from it. */
export function actsAnytime(model: Model): readonly Act[] {
  return rightsOf(model).anytime
}

type Rights = {
  readonly anytime: readonly Act[]
  /** By step: who writes the directive of a memo that is written there. */
  readonly composing: ReadonlyMap<string, readonly Act[]>
}

/** They follow from the model alone, and are asked for with every button. */
const known = new WeakMap<Model, Rights>()

function rightsOf(model: Model): Rights {
  const there = known.get(model)
  if (there !== undefined) return there
  const rights = { anytime: anytime(model), composing: composing(model) }
  known.set(model, rights)
  return rights
}

function composing(model: Model): Rights['composing'] {
  const memos = memosOf(model)
  return new Map(
    model.steps.map(({ id, acts }) => [
      id,
      acts.flatMap(({ act, document, roles }): readonly Act[] =>
        act === 'saveDocument' && document !== undefined && memos.includes(document)
          ? [{ act: 'composeDirective', roles, document, optional: true, origin: 'ours' }]
          : [],
      ),
    ]),
  )
}

function anytime(model: Model): readonly Act[] {
  const everybody = model.roles.map(({ role }) => role)
  const right = (act: ActName, roles: readonly Role[], document?: string): readonly Act[] =>
    roles.length === 0
      ? []
      : [{ act, roles, ...(document === undefined ? {} : { document }), origin: 'ours' }]
  const inviters = rolesOf(model, 'inviteToMeeting')
  return [
    ...model.always,
    ...right('acknowledgeNotice', everybody),
    ...memosOf(model).flatMap((memo) => {
      const heads = union(rolesOf(model, 'saveDocument', memo), decidersOf(model, memo))
      return [
        ...right('addPoint', heads, memo),
        ...right('finishPoint', everybody, memo),
        ...right('skipPoint', heads, memo),
      ]
    }),
    ...right('reserveDecision', rolesOf(model, 'decide')),
    ...right('liftReservation', rolesOf(model, 'decide')),
    ...right('recordAttendance', inviters),
    ...right('noteCommitment', inviters),
    ...(inviters.length === 0 ? [] : right('fulfilCommitment', everybody)),
    ...(inviters.length === 0 ? [] : right('dropCommitment', everybody)),
    ...right('saveDataProtection', [
      ...rolesOf(model, 'savePrivacyNotice'),
      ...everybody.filter((role) => role === 'dataProtectionOfficer'),
    ]),
  ]
}

function memosOf(model: Model): readonly string[] {
  return [...new Set(model.steps.flatMap(({ decision }) => decision?.memo ?? []))]
}

/** The roles that may do something at some step. */
export function rolesOf(model: Model, act: ActName, document?: string): readonly Role[] {
  const acts = model.steps.flatMap((step) => step.acts)
  return union(
    ...acts.flatMap((each) =>
      each.act === act && (document === undefined || each.document === document)
        ? [each.roles]
        : [],
    ),
  )
}

function decidersOf(model: Model, memo: string): readonly Role[] {
  return union(
    ...model.steps
      .filter(({ decision }) => decision?.memo === memo)
      .flatMap(({ acts }) => acts.flatMap(({ act, roles }) => (act === 'decide' ? [roles] : []))),
  )
}

function union(...all: readonly (readonly Role[])[]): readonly Role[] {
  return [...new Set(all.flat())]
}
