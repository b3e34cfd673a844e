import type { FormError } from '@meinungsbild/design'
import type { ShownInitiative } from '../../dossier/initiative-for.ts'
import { frameOf } from '../../layout/frame.ts'
import { languageOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { listResponse } from '../../participants/list/list-response.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import type { StaffContext } from '../../staff-env.ts'
import { mapsOf } from '../maps/fitted-map.ts'
import { countingPace } from '../reading/counting.tsx'
import { readResults } from '../reading/read-results.ts'
import { sealedIn, unkeyedIn } from '../reading/still-outside.ts'
import type { SurveyResults } from '../results-of.ts'
import { fieldCourse } from './field-course.ts'
import { ofKeyFigures } from './overview-figures.ts'
import { OverviewPage, type OverviewMatter } from './overview-page.tsx'
import { wavesOf } from './waves-of.ts'

type Typed = { readonly typed: string; readonly errors: readonly FormError[] }
const nothingTyped: Typed = { typed: '', errors: [] }

/** The overview of the results, or why nothing may be read yet and what can be done about it. */
export async function overviewPage(
  c: StaffContext,
  deps: StaffDeps,
  initiative: ShownInitiative,
  { typed, errors }: Typed = nothingTyped,
): Promise<Response> {
  const read = await readResults(deps, initiative)
  const survey = await deps.storage.surveys.ofInitiative(initiative.id)
  const counting = survey && deps.figures.closing(survey.id)
  if (counting !== undefined) c.header('refresh', countingPace)
  const page = OverviewPage({
    frame: frameOf(c),
    initiative,
    read,
    matter:
      read.kind === 'readable' ? await matterOf(c, deps, initiative, read.results) : undefined,
    toOpen: {
      answers: survey ? (await deps.storage.answers.counts(survey.id)).opened : 0,
      sealed: await sealedIn(deps, initiative),
      unkeyed: await unkeyedIn(deps, initiative),
      counting,
    },
    typed,
    errors,
  })
  return show(c, page, errors.length > 0 ? 422 : 200)
}

/** What stands beside the figures of the questions; nothing of it that follows from few answers or from answers to come. */
async function matterOf(
  c: StaffContext,
  deps: StaffDeps,
  initiative: ShownInitiative,
  results: SurveyResults,
): Promise<OverviewMatter> {
  const sample = await deps.storage.participantSamples.current(initiative.id)
  return {
    course: await fieldCourse(deps, initiative.id, languageOf(c)),
    maps: await mapsOf(deps.storage, initiative.id, results.questionnaire),
    series: ofKeyFigures(await wavesOf(deps, initiative, results)),
    response:
      sample && sample.strata.length > 1
        ? await listResponse(deps, initiative.id, sample)
        : undefined,
  }
}
