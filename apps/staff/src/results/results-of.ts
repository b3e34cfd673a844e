import type {
  Dataset,
  FreeTable,
  KeyDrivers,
  DriverRequest,
  ResponseReview,
  Selection,
  StratumSizes,
  TableRequest,
  Withheld,
} from '@meinungsbild/analysis'
import type { Questionnaire } from '@meinungsbild/questionnaire'
import { analysisPlan, mayReadResults, type ParticipantsPlan } from '@meinungsbild/procedure'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { questionnaireUnder } from '../publishing/questionnaire-under.ts'
import type { SampledStratum } from '@meinungsbild/storage'
import type { StaffDeps } from '../staff-deps.ts'
import type { Progress } from './columns/progress.ts'
import type { AskedFigures, Figures } from './evaluation/survey-figures.ts'
import { responseOf } from './responders/response-of.ts'
import { ruleOf, type Settings } from './evaluate-answers.ts'

/** What a survey says, after disclosure control; nothing else of the answers leaves this function. */
export type SurveyResults = Figures & {
  readonly questionnaire: Questionnaire
  /** How many arrived and could not be opened; they are kept, and in no figure. */
  readonly damaged: number
  /** How many forms on paper were not keyed when the answers were counted for good, or came later. */
  readonly unkeyedForms: number
  /** Whether the strata of the draw answered alike; undefined before the end of the field. */
  readonly response: ResponseReview | Withheld | undefined
}

/**
 * The figures of an initiative; `undefined` while there is no questionnaire or no survey, and where answers were deleted and no
 * figures were kept.
 */
export async function resultsOf(
  deps: StaffDeps,
  initiative: LoadedInitiative,
): Promise<SurveyResults | undefined> {
  const asked = await askedFigures(deps, initiative)
  const figures = asked && (await deps.figures.of(asked))
  return figures && resultsWith(deps, initiative, asked, figures)
}

/**
 * Counts the answers of an initiative for good and does `use` with what they say, which will then be opened on record. Gives how far
 * that is where it takes longer than a page should; it goes on by itself. `undefined`: there is no survey.
 */
export async function countForGood(
  deps: StaffDeps,
  initiative: LoadedInitiative,
  use: (results: SurveyResults) => Promise<void>,
): Promise<{ readonly progress: Progress | undefined } | undefined> {
  const own = await askedFigures(deps, initiative)
  if (own === undefined) return undefined
  // Exact, though the dossier does not say yet that they are open.
  const asked: AskedFigures = { ...own, settings: { ...own.settings, protection: 'suppressed' } }
  const closing = deps.figures.close(asked, async (figures) =>
    use(await resultsWith(deps, initiative, asked, figures)),
  )
  const progress = await deps.figures.progressOf(asked.survey, closing)
  if (progress === undefined) await closing
  else closing.catch((error: unknown) => deps.log(`The results were not opened: ${String(error)}`))
  return { progress }
}

async function resultsWith(
  { storage }: StaffDeps,
  { id, state }: LoadedInitiative,
  { survey, questionnaire, settings }: AskedFigures,
  figures: Figures,
): Promise<SurveyResults> {
  return {
    ...figures,
    questionnaire,
    damaged: (await storage.answers.counts(survey)).damaged,
    unkeyedForms: state.results === undefined ? 0 : await storage.paperForms.countOpen(survey),
    response: responseOf(await storage.participantSamples.current(id), settings.rule),
  }
}

/**
 * How far work on the figures of an initiative is, or on those of its earlier waves; undefined once `resultsOf` will not be long.
 * Begins it.
 */
export async function figuresProgress(
  deps: StaffDeps,
  initiative: LoadedInitiative,
): Promise<Progress | undefined> {
  const asked = await askedFigures(deps, initiative)
  return asked && deps.figures.progress(asked)
}

/** A table that somebody asks for; undefined while answers have been deleted that too few others hide. */
export async function freeTableOf(
  deps: StaffDeps,
  initiative: LoadedInitiative,
  request: TableRequest,
): Promise<FreeTable | undefined> {
  const asked = await askedFigures(deps, initiative)
  return asked && deps.figures.table(asked, request)
}

export async function driversOf(
  deps: StaffDeps,
  initiative: LoadedInitiative,
  request: DriverRequest,
): Promise<KeyDrivers | undefined> {
  const asked = await askedFigures(deps, initiative)
  return asked && deps.figures.drivers(asked, request)
}

/**
 * The figures as they will be by another weighting, made and kept before it is settled: answers may be deleted at any time.
 * `progress`: how far they are, where that takes longer than a page should. Neither: answers have been deleted already.
 */
export async function figuresWeightedBy(
  deps: StaffDeps,
  initiative: LoadedInitiative,
  weighting: Settings['weighting'],
): Promise<{ readonly figures?: Figures | undefined; readonly progress?: Progress }> {
  const own = await askedFigures(deps, initiative)
  if (own === undefined) return {}
  const asked = { ...own, settings: { ...own.settings, weighting } }
  const progress = await deps.figures.progress(asked)
  return progress === undefined ? { figures: await deps.figures.of(asked) } : { progress }
}

async function firstReminder(
  { storage }: Pick<StaffDeps, 'storage'>,
  initiative: string,
): Promise<string | undefined> {
  const letters = await storage.letterSeries.all(initiative)
  return letters.find(({ kind }) => kind === 'reminder')?.at.slice(0, 10)
}

/** By what the answers of an initiative are evaluated, as its dossier and its draw say. */
export async function settingsOf(
  { storage }: Pick<StaffDeps, 'storage'>,
  { id, state }: LoadedInitiative,
  survey: string,
): Promise<Settings> {
  const plan = state.participantsPlans.at(-1)?.plan
  const selection = selectionOf(plan)
  const sample = await storage.participantSamples.current(id)
  return {
    rule: ruleOf(state),
    field: { selection, ...(plan?.size === undefined ? {} : { invited: plan.size }) },
    weighting: state.evaluation.weighting,
    strata: selection === 'random' ? sizesOf(sample?.strata ?? []) : new Map(),
    breakdowns: analysisPlan(state).breakdowns,
    keyFigures: state.keyFigures,
    protection: mayReadResults(state) ? 'suppressed' : 'perturbed',
    firstReminder: await firstReminder({ storage }, id),
    openAccess:
      plan?.access === 'code' ? undefined : { counted: await storage.arrivals.of(survey) },
  }
}

/** A draw without strata knows one stratum without a name; it makes no difference to figures. */
function sizesOf(strata: readonly SampledStratum[]): StratumSizes {
  return strata.length > 1
    ? new Map(strata.map(({ stratum, population }) => [stratum, population]))
    : new Map()
}

/** The single answers of an initiative, closed, with what they are evaluated by; `undefined` while there is no survey. */
export async function answersOf(
  deps: StaffDeps,
  initiative: LoadedInitiative,
): Promise<
  { readonly survey: string; readonly dataset: Dataset; readonly settings: Settings } | undefined
> {
  const asked = await askedFigures(deps, initiative)
  if (asked === undefined) return undefined
  const { survey, settings } = asked
  return { survey, settings, dataset: await deps.figures.dataset(asked) }
}

/** The survey of an initiative and what it asks; `undefined` while there is none. */
export async function surveyOf(
  deps: Pick<StaffDeps, 'storage'>,
  { id, state }: LoadedInitiative,
): Promise<Pick<AskedFigures, 'survey' | 'questionnaire' | 'questionnaireHash'> | undefined> {
  const questionnaireHash =
    state.release?.hashes.questionnaire ?? state.questionnaires.at(-1)?.contentHash
  const survey = await deps.storage.surveys.ofInitiative(id)
  if (questionnaireHash === undefined || survey === undefined) return undefined
  const questionnaire = await questionnaireUnder(deps, questionnaireHash)
  return { survey: survey.id, questionnaire, questionnaireHash }
}

async function askedFigures(
  deps: StaffDeps,
  initiative: LoadedInitiative,
): Promise<AskedFigures | undefined> {
  const survey = await surveyOf(deps, initiative)
  if (survey === undefined) return undefined
  const settings = await settingsOf(deps, initiative, survey.survey)
  return { ...survey, settings, rule: settings.rule }
}

/**
 * Without a plan nothing is claimed about anyone but those who took part, and neither where anybody could answer: who was
 * meant to be asked says nothing about who did.
 */
function selectionOf(plan: ParticipantsPlan | undefined): Selection {
  if (plan === undefined || plan.access === 'open') return 'selfSelected'
  switch (plan.selection) {
    case 'random':
    case 'stratified':
      return 'random'
    case 'everybody':
      return 'census'
    case 'selfSelected':
      return 'selfSelected'
    default:
      return plan.selection satisfies never
  }
}
