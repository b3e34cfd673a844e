import type { FormError } from '@meinungsbild/design'
import type { DoorChoice } from '@meinungsbild/storage'
import { answerRefusal, carryOut } from '../dossier/carry-out.ts'
import { handleCommand } from '../dossier/handle-command.ts'
import { initiativeFor, type ShownInitiative } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { refused } from '../errors/refused.ts'
import { frameOf } from '../layout/frame.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { savePlanCommand } from '../participants/save-plan.ts'
import { doorPlan } from '../publishing/door-plan.ts'
import { surveyOf } from '../publishing/survey-of.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { actorOf, formOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { DoorPage } from './door-page.tsx'
import { doorTexts } from './door.texts.ts'
import { mayReissue, reissueCode } from './reissue-code.ts'

const doorChoices = ['automatic', 'blind', 'plain'] as const

/** Trennung von Code und Antwort: the mode of the door, and the codes that may buy once more. */
export function doorRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.door.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    return initiative ? page(c, deps, initiative, []) : notFound(c)
  })

  app.post(routes.door.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const permission = initiative.may({ kind: 'saveParticipantsPlan' })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const texts = textsOf(c, doorTexts)
    const plan = initiative.state.participantsPlans.at(-1)?.plan
    if (plan === undefined) return refused(c, 409, texts.planFirst)
    const form = formOf(c)
    const again = (field: string, message: string) =>
      page(c, deps, initiative, [{ field, message }], form.get('number') ?? undefined)
    const choice = doorChoices.find((each) => each === form.get('door'))
    if (choice === undefined) return again('door', texts.choiceMissing)
    const confirmVoid = form.get('confirmVoid') === 'yes'
    // Before anything is chosen: the plan's hash covers the choice, and saving it may be refused.
    if (permission.voids.length > 0 && !confirmVoid) return again('confirmVoid', texts.confirmFirst)
    await choose(deps, initiative, choice)
    const command = await savePlanCommand(deps, initiative.id, plan, confirmVoid)
    return carryOut(c, deps, initiative.id, command, {
      done: routes.door.href({ id: initiative.id }),
      again: (refusal) => again('confirmVoid', refusal.message[languageOf(c)]),
    })
  })

  app.post(routes.doorReissue.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const texts = textsOf(c, doorTexts)
    const allowed = mayReissue(initiative)
    if (allowed !== 'yes') return refused(c, allowed === 'notOpen' ? 409 : 403, texts[allowed])
    const typed = formOf(c).get('number') ?? ''
    const survey = await surveyOf(deps, initiative)
    const reissued = await reissueCode(deps, survey, typed)
    switch (reissued.kind) {
      case 'outside':
        return refused(c, 409, texts.outside(reissued.detail))
      case 'refused': {
        const errors = [{ field: 'number', message: texts[reissued.code] }]
        return page(c, deps, initiative, errors, typed)
      }
      case 'done': {
        const text = texts.noted(String(reissued.count))
        if (reissued.isNew)
          await handleCommand(deps, initiative.id, { kind: 'noteField', text }, actorOf(c))
        return c.redirect(routes.door.href({ id: initiative.id }), 303)
      }
      default:
        return reissued satisfies never
    }
  })
}

async function choose(
  deps: StaffDeps,
  initiative: ShownInitiative,
  choice: DoorChoice,
): Promise<void> {
  const { id } = await surveyOf(deps, initiative)
  await deps.storage.surveys.setDoor(id, choice)
}

async function page(
  c: StaffContext,
  deps: StaffDeps,
  initiative: ShownInitiative,
  errors: readonly FormError[],
  typed?: string,
) {
  const survey = await deps.storage.surveys.ofInitiative(initiative.id)
  const props = {
    frame: frameOf(c),
    initiative,
    errors,
    typed,
    access: initiative.state.participantsPlans.at(-1)?.plan.access,
    choice: survey?.door ?? 'automatic',
    door: survey && (await doorPlan(deps, survey)),
    reissued: survey ? await deps.storage.codes.reissuedCount(survey.id) : 0,
    permission: initiative.may({ kind: 'saveParticipantsPlan' }),
    mayReissue: mayReissue(initiative),
  }
  return show(c, DoorPage(props), errors.length > 0 ? 422 : 200)
}
