import type { AnonymousPlan } from '@meinungsbild/analysis'
import { textsFor, type FormError } from '@meinungsbild/design'
import { mayReadResults } from '@meinungsbild/procedure'
import { inLanguage } from '@meinungsbild/questionnaire'
import type { AnonymousRelease } from '@meinungsbild/storage'
import { answerRefusal, carryOut } from '../../dossier/carry-out.ts'
import { initiativeFor, type ShownInitiative } from '../../dossier/initiative-for.ts'
import { notFound } from '../../errors/not-found.ts'
import { refused } from '../../errors/refused.ts'
import { frameOf } from '../../layout/frame.ts'
import { languageOf, textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { nameOf } from '../../open-answers/rights.ts'
import { fileName } from '../../papers/file-name.ts'
import { fileNumberOf } from '../../papers/file-number.ts'
import { surveyOf } from '../../results/results-of.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { fileOfFormat } from '../microdata-formats.ts'
import { sendFile } from '../send-file.ts'
import { anonymisedFile } from './anonymised-file.ts'
import { anonymousData, type AnonymousData } from './anonymous-data.ts'
import { AnonymousPage } from './anonymous-page.tsx'
import { anonymousFormats } from './anonymous-formats.ts'
import { anonymousTexts } from './anonymous.texts.ts'
import { readKeptPlan, writePlan } from './kept-plan.ts'
import { planFields, proposedPlan, readPlan } from './plan-fields.ts'
import { tellingQuestions } from './telling-questions.ts'

/** Anonymised single answers: a person proposes how they are made, another one releases exactly that file, on record. */
export function anonymousRoutes(app: StaffApp, deps: StaffDeps): void {
  const { anonymousReleases } = deps.storage

  app.get(routes.anonymousData.pattern, (c) =>
    surveyFor(c, deps, (at) => {
      const plan = proposedPlan(at.initiative.state, at.questionnaire)
      return page(c, deps, at, { form: planFields(plan) })
    }),
  )

  app.post(routes.anonymousData.pattern, (c) =>
    surveyFor(c, deps, (at) => {
      const permission = at.initiative.may({ kind: 'exportMicrodata' })
      if (!permission.ok) return answerRefusal(c, permission.refusal)
      switch (formOf(c).get('tun')) {
        case 'release':
        case 'decline':
          return judge(c, deps, at)
        default:
          return proposeOrPreview(c, at)
      }
    }),
  )

  app.get(routes.anonymousFile.pattern, (c) =>
    surveyFor(c, deps, async ({ initiative }) => {
      const format = anonymousFormats.find((each) => each === c.req.query('art'))
      const released = format && (await anonymisedFile(deps, initiative))
      if (format === undefined || released === undefined) return notFound(c)
      const { write, ending, type } = fileOfFormat[format]
      const { fileName: name } = textsOf(c, anonymousTexts)
      const file = write(released.table, name)
      if (!file.ok) return refused(c, 409, inLanguage(file.flaw.message, languageOf(c)))
      const parts = [await fileNumberOf(deps, initiative), name]
      return sendFile(c, { name: fileName(parts, ending), type, bytes: file.bytes })
    }),
  )

  async function proposeOrPreview(c: StaffContext, at: SurveyAtHand) {
    const form = formOf(c)
    const plan = readPlan(form)
    const made = await anonymousData(deps, at.initiative, plan)
    if (made === undefined) return notFound(c)
    if (!made.ok) {
      const message = inLanguage(made.message, languageOf(c))
      return page(c, deps, at, {
        form,
        errors: [{ ...(made.code !== 'tooFewRows' && { field: made.code }), message }],
      })
    }
    // What is proposed is what was seen: without a look at these figures nothing is.
    if (form.get('tun') !== 'propose' || form.get('seen') !== made.hash)
      return page(c, deps, at, { form, plan, preview: made })
    const stamp = { by: at.initiative.actor, at: deps.now().toISOString() }
    const release = { plan: writePlan(plan), hash: made.hash }
    return (await anonymousReleases.propose(at.survey, release, stamp))
      ? c.redirect(routes.anonymousData.href({ id: at.initiative.id }), 303)
      : refused(c, 409, textsOf(c, anonymousTexts).alreadyWaiting)
  }
}

/** Releases a proposal, declines it, or takes a release back. A release stands in the dossier as an export does. */
async function judge(c: StaffContext, deps: StaffDeps, { initiative, survey }: SurveyAtHand) {
  const { anonymousReleases } = deps.storage
  const texts = textsOf(c, anonymousTexts)
  const form = formOf(c)
  const all = await anonymousReleases.list(survey)
  const found = all.find(({ number }) => String(number) === form.get('number'))
  if (found === undefined) return notFound(c)
  const done = routes.anonymousData.href({ id: initiative.id })
  const stamp = { by: initiative.actor, at: deps.now().toISOString() }
  if (form.get('tun') === 'decline') {
    return (await anonymousReleases.judge(survey, found.number, 'declined', stamp))
      ? c.redirect(done, 303)
      : refused(c, 409, texts.notJudged)
  }
  const plan = readKeptPlan(found.plan)
  const made = await anonymousData(deps, initiative, plan)
  if (made?.ok !== true || made.hash !== found.hash) return refused(c, 409, texts.changedSince)
  if (!(await anonymousReleases.judge(survey, found.number, 'released', stamp)))
    return refused(c, 409, texts.notJudged)
  const german = textsFor(anonymousTexts, 'de')
  const command = {
    kind: 'exportMicrodata',
    format: german.recorded(plan.k),
    purpose: german.purpose(nameOf(initiative, found.proposed.by)),
  } as const
  return carryOut(c, deps, initiative.id, command, { done })
}

type SurveyAtHand = {
  readonly initiative: ShownInitiative
  readonly survey: string
  readonly questionnaire: AnonymousData['questionnaire']
}

/** Answers with `work` on the survey of the address, once its results are opened. */
async function surveyFor(
  c: StaffContext,
  deps: StaffDeps,
  work: (at: SurveyAtHand) => Response | Promise<Response>,
): Promise<Response> {
  const initiative = await initiativeFor(c, deps)
  if (initiative === undefined) return notFound(c)
  const read = mayReadResults(initiative.state) ? await surveyOf(deps, initiative) : undefined
  if (read === undefined) return refused(c, 409, textsOf(c, anonymousTexts).notOpened)
  const { survey, questionnaire } = read
  return work({ initiative, survey, questionnaire })
}

type Shown = {
  readonly form: URLSearchParams
  readonly errors?: readonly FormError[]
  readonly plan?: AnonymousPlan
  readonly preview?: AnonymousData
}

async function page(
  c: StaffContext,
  deps: StaffDeps,
  { initiative, survey, questionnaire }: SurveyAtHand,
  { form, errors = [], plan, preview }: Shown,
) {
  const releases = await deps.storage.anonymousReleases.list(survey)
  const waiting = releases.find(({ judged }) => judged === undefined)
  const released = releases.findLast(({ judged }) => judged?.verdict === 'released')
  return show(
    c,
    AnonymousPage({
      frame: frameOf(c),
      initiative,
      questionnaire,
      form,
      errors,
      permission: initiative.may({ kind: 'exportMicrodata' }),
      preview,
      telling: plan === undefined ? [] : tellingQuestions(questionnaire, plan),
      waiting: waiting && (await reviewed(deps, initiative, waiting)),
      released,
      holds: released !== undefined && (await anonymisedFile(deps, initiative)) !== undefined,
    }),
    errors.length > 0 ? 422 : 200,
  )
}

/** A proposal with what it does, for whoever is to judge it. */
async function reviewed(deps: StaffDeps, initiative: ShownInitiative, release: AnonymousRelease) {
  const made = await anonymousData(deps, initiative, readKeptPlan(release.plan))
  return { release, data: made?.ok === true && made.hash === release.hash ? made : undefined }
}
