import { answerRefusal, carryOut } from '../dossier/carry-out.ts'
import { handleCommand } from '../dossier/handle-command.ts'
import { initiativeFor, type ShownInitiative } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { refused } from '../errors/refused.ts'
import type { FormError } from '@meinungsbild/design'
import { participantNumber } from '@meinungsbild/secrecy'
import { frameOf } from '../layout/frame.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { surveyOf } from '../publishing/survey-of.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { actorOf, formOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { makeCodes } from './make-codes.ts'
import { objectionsRoutes } from './list/objections.ts'
import { participantListRoutes } from './list/participant-list.ts'
import { participantNotesRoutes } from './list/participant-notes.ts'
import { ParticipantsPage } from './participants-page.tsx'
import { participantsTexts } from './participants.texts.ts'
import { fieldsFrom, fieldsOf, readPlan, type PlanFields } from './plan-form.ts'
import { chooseListRoutes } from './sample/choose-list.ts'
import { columnsRoutes } from './sample/columns.ts'
import { drawRoutes } from './sample/draw.ts'
import { savePlanCommand } from './save-plan.ts'
import { withoutCode } from './without-code.ts'

/** Auswahl und Ansprache der Teilnehmenden: the plan, the list that people are drawn from, and the codes for the letters. */
export function participantsRoutes(app: StaffApp, deps: StaffDeps): void {
  chooseListRoutes(app, deps)
  columnsRoutes(app, deps)
  drawRoutes(app, deps)
  participantListRoutes(app, deps)
  participantNotesRoutes(app, deps)
  objectionsRoutes(app, deps)

  app.get(routes.participants.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    return page(c, deps, initiative, fieldsOf(initiative.state.participantsPlans.at(-1)?.plan), [])
  })

  app.post(routes.participants.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const form = formOf(c)
    const fields = fieldsFrom(form)
    const again = (errors: readonly FormError[]) => page(c, deps, initiative, fields, errors, 422)
    const read = readPlan(fields, textsOf(c, participantsTexts))
    if (!read.ok) return again(read.errors)
    const survey = await deps.storage.surveys.ofInitiative(initiative.id)
    const made = survey ? await deps.storage.codes.count(survey.id) : 0
    const { access, size = 0 } = read.plan
    if (access === 'code' && size < made) {
      const message = textsOf(c, participantsTexts).sizeBelowCodes(String(made))
      return again([{ field: 'size', message }])
    }
    const drawn = await drawnSize(deps, initiative.id)
    if (drawn !== undefined && size !== drawn) {
      const message = textsOf(c, participantsTexts).sizeIsDrawn(String(drawn))
      return again([{ field: 'size', message }])
    }
    const confirmVoid = form.get('confirmVoid') === 'yes'
    const command = await savePlanCommand(deps, initiative.id, read.plan, confirmVoid)
    return carryOut(c, deps, initiative.id, command, {
      done: routes.participants.href({ id: initiative.id }),
      again: (refusal) => {
        const field = refusal.code === 'wouldVoidApproval' ? 'confirmVoid' : refusal.field
        return again([{ field, message: refusal.message[languageOf(c)] }])
      },
    })
  })

  app.post(routes.participantCodes.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const plan = initiative.state.participantsPlans.at(-1)?.plan
    const permission = initiative.may({ kind: 'saveParticipantsPlan' })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const texts = textsOf(c, participantsTexts)
    const confirmVoid = formOf(c).get('confirmVoid') === 'yes'
    // Before any code is made: the text of a code exists only once, a refusal afterwards would lose it.
    if (permission.voids.length > 0 && !confirmVoid) return refused(c, 409, texts.confirmFirst)
    if (plan?.access !== 'code' || plan.size === undefined)
      return refused(c, 409, texts.sizeMissing)
    const survey = await surveyOf(deps, initiative)
    const people = await withoutCode(deps, initiative.id, survey, plan)
    if (people.length === 0) return refused(c, 409, texts.allMade)
    const codes = await makeCodes(deps, survey, people)
    // Whatever becomes of the command, the file goes out: nobody could make these codes a second time. If the plan has
    // not taken them up, the field does not open before it is saved and released again.
    const command = await savePlanCommand(deps, initiative.id, plan, confirmVoid)
    await handleCommand(deps, initiative.id, command, actorOf(c))

    const address = new URL(`/zugang/${survey.slug}`, deps.admission.publicUrl).href
    const columns = [texts.numberColumn, texts.codeColumn, texts.addressColumn, texts.slipColumn]
    const lines = codes.map(({ number, code }) =>
      [number, code, address, participantNumber(number)].join(';'),
    )
    return c.body(`\u{feff}${[columns.join(';'), ...lines].join('\r\n')}\r\n`, 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="zugangscodes-${survey.slug}.csv"`,
    })
  })
}

async function page(
  c: StaffContext,
  deps: StaffDeps,
  initiative: ShownInitiative,
  fields: PlanFields,
  errors: readonly FormError[],
  status: 200 | 422 = 200,
) {
  const { id, state } = initiative
  const survey = await deps.storage.surveys.ofInitiative(id)
  const codes = survey ? await deps.storage.codes.count(survey.id) : 0
  const plan = state.participantsPlans.at(-1)?.plan
  const missing = (await withoutCode(deps, id, survey, plan)).length
  const drawn = await drawnSize(deps, id)
  const permission = initiative.may({ kind: 'saveParticipantsPlan' })
  const props = { frame: frameOf(c), initiative, fields, errors, codes, missing, drawn, permission }
  return show(c, ParticipantsPage(props), status)
}

/** How many people were drawn to be invited; `undefined` where there is no list. */
async function drawnSize({ storage }: StaffDeps, initiative: string): Promise<number | undefined> {
  const counts = await storage.participants.counts(initiative)
  if (counts.length === 0) return undefined
  return counts.reduce((sum, { draw, count }) => sum + (draw === 'main' ? count : 0), 0)
}
