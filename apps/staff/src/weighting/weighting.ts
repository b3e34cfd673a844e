import { weigh } from '@meinungsbild/analysis'
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
import { datasetOf, resultsOf, settingsOf } from '../results/results-of.ts'
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
    const flaw = await flawOf(c, deps, initiative, read.weighting)
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
async function flawOf(
  c: StaffContext,
  deps: StaffDeps,
  initiative: ShownInitiative,
  weighting: Weighting,
): Promise<FormError | undefined> {
  const asked = await datasetOf(deps, initiative)
  if (asked === undefined) return { message: textsOf(c, weightingTexts).none }
  const { strata, rule } = await settingsOf(deps, initiative)
  const weighed = weigh(asked.dataset, weighting, strata, rule.minimumBase)
  if (weighed.ok) return undefined
  const field = weighed.variable === undefined ? {} : { field: 'variables' }
  const message = weighed.message[languageOf(c)] ?? ''
  return { ...field, message: weighed.variable ? `${weighed.variable}: ${message}` : message }
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
  const settings = await settingsOf(deps, initiative)
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
      stratified: settings.strata.size > 0,
      permission: initiative.may({ kind: 'weightAnswers' }),
    }),
    errors.length > 0 ? 422 : 200,
  )
}

async function variablesOf(deps: StaffDeps, initiative: ShownInitiative) {
  const asked = await datasetOf(deps, initiative)
  return asked === undefined ? [] : variables(asked.dataset.questionnaire).filter(hasFewAnswers)
}
