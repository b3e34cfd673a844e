import { carryOut } from '../dossier/carry-out.ts'
import { handleCommand } from '../dossier/handle-command.ts'
import { initiativeFor, type ShownInitiative } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { refused } from '../errors/refused.ts'
import type { FormError } from '@meinungsbild/design'
import { frameOf } from '../layout/frame.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { publishedWindow, publishSurvey } from '../publishing/publish-survey.ts'
import { pullAnswers } from '../publishing/pull-answers.ts'
import { surveyOf } from '../publishing/survey-of.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, visitorOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { endField } from './end-field.ts'
import { endOfDay } from './end-of-day.ts'
import { FieldPage } from './field-page.tsx'
import { hashesOf } from './field-release.ts'
import { responseOf } from './response.ts'
import { fieldTexts } from './field.texts.ts'

/** The field phase: opening, fetching answers, the log, ending. */
export function fieldRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.field.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    return initiative ? page(c, deps, initiative, []) : notFound(c)
  })

  app.post(routes.field.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const form = formOf(c)
    const done = routes.field.href({ id: initiative.id })
    const permission = initiative.may({ kind: 'openField' })
    if (!permission.ok) return refused(c, 403, permission.refusal.message[languageOf(c)])
    const texts = textsOf(c, fieldTexts)
    const closes = endOfDay(form.get('closes') ?? '')
    if (closes === undefined || closes <= initiative.at) {
      return page(c, deps, initiative, [{ field: 'closes', message: texts.closesMissing }], 422)
    }
    const hashes = hashesOf(initiative.state)
    if (!hashes) return refused(c, 409, texts.noSurvey)
    const survey = await surveyOf(deps, initiative)
    const pushed = await publishSurvey(deps, initiative, survey, { opens: initiative.at, closes })
    if (!pushed.ok) return refused(c, 409, texts.outside(pushed.refusal.detail))
    return carryOut(c, deps, initiative.id, { kind: 'openField', hashes }, { done })
  })

  app.post(routes.fieldNotes.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const text = (formOf(c).get('text') ?? '').trim()
    const command = { kind: 'noteField', text } as const
    return carryOut(c, deps, initiative.id, command, {
      done: routes.field.href({ id: initiative.id }),
      again: (refusal) =>
        page(
          c,
          deps,
          initiative,
          [{ field: 'text', message: refusal.message[languageOf(c)] }],
          422,
        ),
    })
  })

  app.post(routes.fieldPull.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const texts = textsOf(c, fieldTexts)
    const survey = await deps.storage.surveys.ofInitiative(initiative.id)
    if (!mayFetch(initiative)) return refused(c, 403, texts.notFetching)
    if (!survey?.published) return refused(c, 409, texts.noSurvey)
    const pulled = await pullAnswers(deps, survey)
    if (!pulled.ok) return refused(c, 409, texts.outside(pulled.refusal.detail))
    return c.redirect(routes.field.href({ id: initiative.id }), 303)
  })

  app.post(routes.fieldClose.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const texts = textsOf(c, fieldTexts)
    const permission = initiative.may({ kind: 'closeField' })
    if (!permission.ok) return refused(c, 403, permission.refusal.message[languageOf(c)])
    const survey = await surveyOf(deps, initiative)
    const ended = await endField(deps, initiative, survey)
    if (!ended.ok) return refused(c, 409, texts.outside(ended.refusal.detail))
    const actor = visitorOf(c).account.id
    if (ended.doors) {
      const text = texts.codesDeleted(String(ended.doors.used), String(ended.doors.codes))
      await handleCommand(deps, initiative.id, { kind: 'noteField', text }, actor)
    }
    const reason = (formOf(c).get('reason') ?? '').trim()
    return carryOut(
      c,
      deps,
      initiative.id,
      { kind: 'closeField', reason },
      {
        done: routes.field.href({ id: initiative.id }),
      },
    )
  })
}

function mayFetch({ state, actor }: ShownInitiative): boolean {
  const role = state.participants.find(({ account }) => account === actor)?.role
  return role === 'pressOffice' || role === 'statisticsOffice'
}

async function page(
  c: StaffContext,
  deps: StaffDeps,
  initiative: ShownInitiative,
  errors: readonly FormError[],
  status: 200 | 422 = 200,
) {
  const survey = await deps.storage.surveys.ofInitiative(initiative.id)
  const props = {
    frame: frameOf(c),
    initiative,
    errors,
    mayFetch: mayFetch(initiative),
    window: survey && publishedWindow(survey),
    response: survey?.published && (await responseOf(deps, initiative, survey)),
    address: survey && publicAddress(deps, initiative, survey.slug),
  }
  return show(c, FieldPage(props), status)
}

function publicAddress(deps: StaffDeps, { state }: ShownInitiative, slug: string): string {
  return state.participantsPlans.at(-1)?.plan.access === 'code'
    ? new URL(`/zugang/${slug}`, deps.admission.publicUrl).href
    : new URL(`/befragung/${slug}`, deps.collector.publicUrl).href
}
