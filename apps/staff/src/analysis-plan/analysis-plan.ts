import type { FormError } from '@meinungsbild/design'
import { analysisPlan } from '@meinungsbild/procedure'
import { answerRefusal, carryOut } from '../dossier/carry-out.ts'
import { errorOf } from '../dossier/error-of.ts'
import { initiativeFor, type ShownInitiative } from '../dossier/initiative-for.ts'
import { loadAll } from '../dossier/load-all.ts'
import { notFound } from '../errors/not-found.ts'
import { measurable } from '../key-figures/measurable.ts'
import { frameOf } from '../layout/frame.ts'
import { languageOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { readVersion } from '../questionnaire/draft.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { AnalysisPlanPage } from './analysis-plan-page.tsx'
import type { OtherSurvey } from './plan-facts.tsx'
import { planFields, readPlan } from './plan-fields.ts'

/** Auswertungsplan: who may read results when, and how they are broken down; settled before the field opens. */
export function analysisPlanRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.analysisPlan.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (initiative === undefined) return notFound(c)
    const form = planFields(analysisPlan(initiative.state))
    return page(c, deps, initiative, { form, done: c.req.query('erledigt') === 'saved' })
  })

  app.post(routes.analysisPlan.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (initiative === undefined) return notFound(c)
    const permission = initiative.may({ kind: 'planAnalysis' })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const form = formOf(c)
    const again = (errors: readonly FormError[]) => page(c, deps, initiative, { form, errors })
    const read = readPlan(form, languageOf(c))
    if (!read.ok) return again(read.errors)
    return carryOut(
      c,
      deps,
      initiative.id,
      { kind: 'planAnalysis', plan: read.plan },
      {
        done: routes.analysisPlan.href({ id: initiative.id }, { erledigt: 'saved' }),
        again: (refusal) => again([errorOf(c, refusal)]),
      },
    )
  })
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
  const latest = initiative.state.questionnaires.at(-1)
  const questionnaire = latest && (await readVersion(deps.storage, latest.contentHash))
  return show(
    c,
    AnalysisPlanPage({
      frame: frameOf(c),
      initiative,
      form,
      errors,
      done,
      variables: measurable(questionnaire),
      others: await otherSurveys(deps, initiative.id),
      permission: initiative.may({ kind: 'planAnalysis' }),
    }),
    errors.length > 0 ? 422 : 200,
  )
}

/** The surveys of the house that have results to compare with. */
async function otherSurveys(deps: StaffDeps, own: string): Promise<readonly OtherSurvey[]> {
  const all = await loadAll(deps.storage)
  return all.flatMap(({ id, state }) =>
    id === own || state.results === undefined
      ? []
      : [{ initiative: id, title: state.initiative?.title ?? id }],
  )
}
