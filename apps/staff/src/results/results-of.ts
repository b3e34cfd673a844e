import {
  manipulationReport,
  type Dataset,
  type ManipulationReport,
  type ResponseReview,
  type Selection,
  type StratumSizes,
  type Withheld,
} from '@meinungsbild/analysis'
import type { Questionnaire } from '@meinungsbild/questionnaire'
import { analysisPlan, type ParticipantsPlan } from '@meinungsbild/procedure'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { questionnaireUnder } from '../publishing/questionnaire-under.ts'
import type { SampledStratum } from '@meinungsbild/storage'
import type { StaffDeps } from '../staff-deps.ts'
import type { Progress } from './columns/count-job.ts'
import type { AskedSurvey } from './columns/survey-columns.ts'
import { responseOf } from './responders/response-of.ts'
import { evaluateAnswers, ruleOf, type Evaluated, type Settings } from './evaluate-answers.ts'

/** What a survey says, after disclosure control; nothing else of the answers leaves this function. */
export type SurveyResults = Evaluated & {
  readonly questionnaire: Questionnaire
  /** The answers, closed: for tables that somebody asks for. */
  readonly dataset: Dataset
  /** How many people's answers these figures rest on; a number of the field, not a result. */
  readonly answers: number
  /** How many answers came after these and are in no figure yet: too few for others to be shown. */
  readonly waiting: number
  /** How many arrived and could not be opened; they are kept, and in no figure. */
  readonly damaged: number
  /** Traces of manipulation; undefined where a code was needed to answer. */
  readonly manipulation: ManipulationReport | undefined
  /** Whether the strata of the draw answered alike; undefined before the end of the field. */
  readonly response: ResponseReview | Withheld | undefined
  /** The day on which reminders were first printed; undefined where there were none by letter. */
  readonly firstReminder: string | undefined
}

/** Evaluates the opened answers of an initiative; `undefined` while there is no questionnaire or no survey. */
export async function resultsOf(
  deps: StaffDeps,
  initiative: LoadedInitiative,
): Promise<SurveyResults | undefined> {
  const { state } = initiative
  const read = await datasetOf(deps, initiative)
  if (read === undefined) return undefined
  const { survey, dataset, waiting } = read
  const settings = await settingsOf(deps, initiative)
  return {
    ...evaluateAnswers(dataset, settings),
    questionnaire: dataset.questionnaire,
    dataset,
    answers: dataset.size,
    waiting,
    manipulation:
      state.participantsPlans.at(-1)?.plan.access === 'code'
        ? undefined
        : manipulationReport({
            dataset,
            arrivals: await deps.storage.arrivals.of(survey),
            rule: settings.rule,
          }),
    damaged: (await deps.storage.answers.counts(survey)).damaged,
    response: responseOf(
      await deps.storage.participantSamples.current(initiative.id),
      settings.rule,
    ),
    firstReminder: await firstReminder(deps, initiative.id),
  }
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
    protection: state.field.status === 'ended' ? 'suppressed' : 'perturbed',
  }
}

/** A draw without strata knows one stratum without a name; it makes no difference to figures. */
function sizesOf(strata: readonly SampledStratum[]): StratumSizes {
  return strata.length > 1
    ? new Map(strata.map(({ stratum, population }) => [stratum, population]))
    : new Map()
}

/** The answers of an initiative, closed; `undefined` while there is no questionnaire or no survey. */
export async function datasetOf(
  deps: StaffDeps,
  initiative: LoadedInitiative,
): Promise<
  { readonly survey: string; readonly dataset: Dataset; readonly waiting: number } | undefined
> {
  const asked = await askedSurvey(deps, initiative)
  return asked && { survey: asked.survey, ...(await deps.columns.read(asked)) }
}

/** How far the first counting of very many answers is; undefined once `resultsOf` will not be long. */
export async function firstCounting(
  deps: StaffDeps,
  initiative: LoadedInitiative,
): Promise<Progress | undefined> {
  const asked = await askedSurvey(deps, initiative)
  return asked && deps.columns.firstCounting(asked)
}

async function askedSurvey(
  deps: StaffDeps,
  { id, state }: LoadedInitiative,
): Promise<AskedSurvey | undefined> {
  const questionnaireHash =
    state.release?.hashes.questionnaire ?? state.questionnaires.at(-1)?.contentHash
  const survey = await deps.storage.surveys.ofInitiative(id)
  if (questionnaireHash === undefined || survey === undefined) return undefined
  const questionnaire = await questionnaireUnder(deps, questionnaireHash)
  return { survey: survey.id, questionnaire, questionnaireHash, rule: ruleOf(state) }
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
