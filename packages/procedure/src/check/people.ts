import { roles, roleTitle, type Role } from '../role.ts'
import type { ActName } from '../act.ts'
import type { Model } from '../model.ts'
import { atAnytime, atStep, ofRoles, unless, type ModelFlaw } from './flaw.ts'

/** Whether those take part without whom no initiative can be led, dissents can end, and decisions are told. */
export function checkPeople(model: Model): readonly ModelFlaw[] {
  const has = (role: Role) => model.roles.some((each) => each.role === role)
  const needed: readonly Role[] = ['leadership', 'pressOffice']
  return [
    ...needed
      .filter((role) => !has(role))
      .map((role) => {
        const title = roleTitle(role)
        return ofRoles(
          `Die Rolle ${title.de} fehlt. Ohne sie wird kein Vorhaben geführt.`,
          `The role ${title.en} is missing. No initiative is led without it.`,
        )
      }),
    ...checkAnytime(model),
    ...checkTold(model, roles.filter(has)),
  ]
}

function checkAnytime(model: Model): readonly ModelFlaw[] {
  const everybody = model.roles.map(({ role }) => role)
  const signers = new Set(
    model.steps
      .flatMap(({ acts }) => acts)
      .flatMap(({ act, roles: who }) => (act === 'coSign' ? who : [])),
  )
  const needed: readonly (readonly [ActName, readonly Role[]])[] = [
    ['acknowledgeNotice', everybody],
    ['withdrawDissent', [...signers]],
    ['resolveDissent', signers.size > 0 ? ['leadership'] : []],
    ['assignParticipant', ['leadership']],
  ]
  return needed.flatMap(([act, who]) => {
    const may = model.always.flatMap((right) => (right.act === act ? right.roles : []))
    return who
      .filter((role) => !may.includes(role))
      .map((role) =>
        atAnytime(
          act,
          `Das muss auch diese Rolle dürfen: ${roleTitle(role).de}.`,
          `this role must be allowed to as well: ${roleTitle(role).en}.`,
        ),
      )
  })
}

/** The approved memo goes back to the press office and at the same time to the units. */
function checkTold(model: Model, present: readonly Role[]): readonly ModelFlaw[] {
  const needed: readonly Role[] = ['pressOffice', 'supportingUnit']
  return model.steps
    .filter(({ decision }) => decision !== undefined)
    .flatMap((step) => {
      const told = step.parallel.flatMap(({ on, to }) =>
        on.kind === 'outcome' && on.outcome === 'approved' ? to : [],
      )
      return needed
        .filter((role) => present.includes(role))
        .flatMap((role) =>
          unless(told.includes(role), () =>
            atStep(
              step,
              `Von der Freigabe muss zugleich auch diese Rolle erfahren: ${roleTitle(role).de}.`,
              `This role must hear of the approval at the same time as well: ${roleTitle(role).en}.`,
            ),
          ),
        )
    })
}
