import { answerRefusal, carryOut } from '../dossier/carry-out.ts'
import { handleCommand } from '../dossier/handle-command.ts'
import { initiativeFor, type ShownInitiative } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { refused } from '../errors/refused.ts'
import type { FormError } from '@meinungsbild/design'
import { frameOf } from '../layout/frame.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { missingCodes } from '../publishing/missing-codes.ts'
import { publishSurvey } from '../publishing/publish-survey.ts'
import { recipientsHash } from '../participants/save-plan.ts'
import { publishedSurvey } from '../publishing/shut-survey.ts'
import { surveyOf } from '../publishing/survey-of.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { actorOf, formOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { noteFieldEnd } from '../deletion/note-field-end.ts'
import { endField } from './end-field.ts'
import { endOfDay } from './end-of-day.ts'
import { fetchAnswers, moreAnswersThanCodes } from './fetch-answers.ts'
import { mayFetch } from './may-fetch.ts'
import { FieldPage } from './field-page.tsx'
import { hashesOf } from './field-release.ts'
import { responseOf } from './response.ts'
import { fieldTexts } from './field.texts.ts'

/** The field phase: opening, fetching answers, the log, ending. */
export function fieldRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.field.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    return initiative ? page(c, deps, initiative) : notFound(c)
  })

  app.post(routes.field.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const form = formOf(c)
    const done = routes.field.href({ id: initiative.id })
    const permission = initiative.may({ kind: 'openField' })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const texts = textsOf(c, fieldTexts)
    const typed = form.get('closes') ?? ''
    const closes = endOfDay(typed)
    if (closes === undefined || closes <= initiative.at) {
      const errors = [{ field: 'closes', message: texts.closesMissing }]
      return page(c, deps, initiative, { errors, closes: typed })
    }
    const hashes = hashesOf(initiative.state)
    if (!hashes) return refused(c, 409, texts.noSurvey)
    const missing = await missingCodes(deps, initiative)
    if (missing > 0) return refused(c, 409, texts.codesMissing(String(missing)))
    const survey = await surveyOf(deps, initiative)
    if (!(await areReleased(deps, initiative))) return refused(c, 409, texts.otherRecipients)
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
      again: (refusal) => {
        const errors = [{ field: 'text', message: refusal.message[languageOf(c)] }]
        return page(c, deps, initiative, { errors })
      },
    })
  })

  app.post(routes.fieldPull.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const texts = textsOf(c, fieldTexts)
    const survey = await deps.storage.surveys.ofInitiative(initiative.id)
    if (!mayFetch(initiative)) return refused(c, 403, texts.notFetching)
    if (!survey?.published || initiative.state.status === 'closed')
      return refused(c, 409, texts.noSurvey)
    const pulled = await fetchAnswers(deps, initiative, survey)
    if (!pulled.ok) return refused(c, 409, texts.outside(pulled.refusal.detail))
    return c.redirect(routes.field.href({ id: initiative.id }), 303)
  })

  app.post(routes.fieldClose.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const texts = textsOf(c, fieldTexts)
    const permission = initiative.may({ kind: 'closeField' })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const reason = (formOf(c).get('reason') ?? '').trim()
    // Before anything ends outside: there is no way back from that.
    if (reason === '') {
      const errors = [{ field: 'reason', message: texts.reasonMissing }]
      return page(c, deps, initiative, { errors })
    }
    const survey = await surveyOf(deps, initiative)
    const ended = await endField(deps, initiative, survey)
    if (!ended.ok) return refused(c, 409, texts.outside(ended.refusal.detail))
    const actor = actorOf(c)
    if (ended.doors) {
      const text = texts.codesDeleted(String(ended.doors.used), String(ended.doors.codes))
      await handleCommand(deps, initiative.id, { kind: 'noteField', text }, actor)
    }
    const { closed = 0, alreadyUsed = 0 } = ended.slips ?? {}
    if (closed + alreadyUsed > 0) {
      const text = texts.slipsDeleted(String(closed), String(alreadyUsed))
      await handleCommand(deps, initiative.id, { kind: 'noteField', text }, actor)
    }
    if (ended.people > 0) {
      const note = { kind: 'forgotten', people: ended.people } as const
      await handleCommand(deps, initiative.id, { kind: 'noteParticipants', note }, actor)
    }
    const counts = { accessCodes: ended.doors?.codes ?? 0, addresses: ended.people }
    await noteFieldEnd(deps, initiative.id, counts)
    const command = { kind: 'closeField', reason } as const
    return carryOut(c, deps, initiative.id, command, {
      done: routes.field.href({ id: initiative.id }),
    })
  })
}

/** Whether the codes that would go to the door are those that the release was given for. */
async function areReleased(deps: StaffDeps, { id, state }: ShownInitiative): Promise<boolean> {
  const latest = state.participantsPlans.at(-1)
  return (
    latest !== undefined && (await recipientsHash(deps, id, latest.plan)) === latest.contentHash
  )
}

async function page(
  c: StaffContext,
  deps: StaffDeps,
  initiative: ShownInitiative,
  again?: { readonly errors: readonly FormError[]; readonly closes?: string },
) {
  const survey = await deps.storage.surveys.ofInitiative(initiative.id)
  const published = survey && publishedSurvey(survey)
  const props = {
    frame: frameOf(c),
    initiative,
    errors: again?.errors ?? [],
    closes: again?.closes,
    mayFetch: mayFetch(initiative),
    asksForFiles:
      published?.questionnaire.pages.some(({ questions }) =>
        questions.some(({ kind }) => kind === 'upload'),
      ) === true,
    window: published,
    response: survey?.published && (await responseOf(deps, initiative, survey)),
    alarm: survey?.published && (await moreAnswersThanCodes(deps, initiative, survey)),
    address: survey && publicAddress(deps, initiative, survey.slug),
  }
  return show(c, FieldPage(props), again ? 422 : 200)
}

function publicAddress(deps: StaffDeps, { state }: ShownInitiative, slug: string): string {
  return state.participantsPlans.at(-1)?.plan.access === 'code'
    ? new URL(`/zugang/${slug}`, deps.admission.publicUrl).href
    : new URL(`/befragung/${slug}`, deps.collector.publicUrl).href
}
