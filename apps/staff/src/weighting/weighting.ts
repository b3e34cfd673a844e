import type { FormError } from '@meinungsbild/design'
import { mayReadResults, type Weighting } from '@meinungsbild/procedure'
import { variables } from '@meinungsbild/questionnaire'
import { hasFewAnswers } from '../analysis-plan/has-few-answers.ts'
import { answerRefusal, carryOut } from '../dossier/carry-out.ts'
import { errorOf } from '../dossier/error-of.ts'
import { initiativeFor, type ShownInitiative } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { refused } from '../errors/refused.ts'
import { frameOf } from '../layout/frame.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { readingTexts } from '../results/reading/reading.texts.ts'
import type { Figures } from '../results/evaluation/survey-figures.ts'
import { stillCounting } from '../results/reading/counting-gate.ts'
import { figuresWeightedBy, resultsOf, settingsOf, surveyOf } from '../results/results-of.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { readWeighting, weightingFields } from './weighting-fields.ts'
import { WeightingPage } from './weighting-page.tsx'
import { weightingTexts } from './weighting.texts.ts'

const noWeighting: Weighting = { base: 'equal', margins: [], cap: 5, source: '' }

/** Gewichtung: how answers are brought to the proportions of the population, on record. */
export function weightingRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.weighting.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (initiative === undefined) return notFound(c)
    const form = weightingFields(initiative.state.evaluation.weighting, languageOf(c))
    return page(c, deps, initiative, { form, done: c.req.query('erledigt') === 'saved' })
  })

  app.post(routes.weighting.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (initiative === undefined) return notFound(c)
    const permission = initiative.may({ kind: 'weightAnswers' })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const form = formOf(c)
    const again = (errors: readonly FormError[]) => page(c, deps, initiative, { form, errors })
    const button = form.get('tun') ?? 'save'
    if (button === 'show') return again([])
    const read = readForm(form, await variablesOf(deps, initiative), button, languageOf(c))
    if (!read.ok) return again(read.errors)
    const { figures, progress } = await figuresWeightedBy(deps, initiative, read.weighting)
    if (progress !== undefined) return stillCounting(c, initiative, progress, false)
    const flaw = flawIn(c, figures)
    if (flaw !== undefined) return again([flaw])
    return carryOut(
      c,
      deps,
      initiative.id,
      { kind: 'weightAnswers', weighting: read.weighting, reason: form.get('reason') ?? '' },
      {
        done: routes.weighting.href({ id: initiative.id }, { erledigt: 'saved' }),
        again: (refusal) => again([errorOf(c, refusal)]),
      },
    )
  })
}

function readForm(
  form: URLSearchParams,
  all: Awaited<ReturnType<typeof variablesOf>>,
  button: string,
  language: ReturnType<typeof languageOf>,
) {
  if (button === 'remove') return { ok: true, weighting: noWeighting } as const
  return readWeighting(form, all, language)
}

/** Whether weights can be found at all is seen before they are settled. */
function flawIn(c: StaffContext, figures: Figures | undefined): FormError | undefined {
  if (figures === undefined) return { message: textsOf(c, readingTexts).resting }
  const flaw = figures.weightingFlaw
  if (flaw === undefined) return undefined
  const field = flaw.variable === undefined ? {} : { field: 'variables' }
  const message = flaw.message[languageOf(c)] ?? ''
  return { ...field, message: flaw.variable ? `${flaw.variable}: ${message}` : message }
}

type Shown = {
  readonly form: URLSearchParams
  readonly errors?: readonly FormError[]
  readonly done?: boolean
}

async function page(
  c: StaffContext,
  deps: StaffDeps,
  initiative: ShownInitiative,
  { form, errors = [], done = false }: Shown,
) {
  if (!mayReadResults(initiative.state))
    return refused(c, 409, textsOf(c, weightingTexts).notOpened)
  const results = await resultsOf(deps, initiative)
  const survey = await surveyOf(deps, initiative)
  const settings = survey && (await settingsOf(deps, initiative, survey.survey))
  return show(
    c,
    WeightingPage({
      frame: frameOf(c),
      initiative,
      form,
      errors,
      done,
      results,
      variables: await variablesOf(deps, initiative),
      stratified: (settings?.strata.size ?? 0) > 0,
      permission: initiative.may({ kind: 'weightAnswers' }),
    }),
    errors.length > 0 ? 422 : 200,
  )
}

async function variablesOf(deps: StaffDeps, initiative: ShownInitiative) {
  const survey = await surveyOf(deps, initiative)
  return survey === undefined ? [] : variables(survey.questionnaire).filter(hasFewAnswers)
}
