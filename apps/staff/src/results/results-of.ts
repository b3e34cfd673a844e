import {
  buildDataset,
  countPaces,
  defaultDisclosureRule,
  evaluateKeyFigure,
  manipulationReport,
  releaseResults,
  type KeyFigureResult,
  type ManipulationReport,
  type ReleasedResults,
  type Selection,
} from '@meinungsbild/analysis'
import { readRespondent, type Questionnaire, type Respondent } from '@meinungsbild/questionnaire'
import type { ParticipantsPlan } from '@meinungsbild/procedure'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { questionnaireUnder } from '../publishing/questionnaire-under.ts'
import type { StaffDeps } from '../staff-deps.ts'

/** What a survey says, after disclosure control; nothing else of the answers leaves this function. */
export type SurveyResults = {
  readonly questionnaire: Questionnaire
  readonly released: ReleasedResults
  readonly keyFigures: readonly KeyFigureResult[]
  /** How many answers were opened; a number of the field, not a result. */
  readonly answers: number
  /** How many arrived and could not be opened; they are kept, and in no figure. */
  readonly damaged: number
  /** Traces of manipulation; undefined where a code was needed to answer. */
  readonly manipulation: ManipulationReport | undefined
}

/** Evaluates the opened answers of an initiative; `undefined` while there is no questionnaire or no survey. */
export async function resultsOf(
  deps: StaffDeps,
  { id, state }: LoadedInitiative,
): Promise<SurveyResults | undefined> {
  const hash = (
    state.release?.hashes ?? { questionnaire: state.questionnaires.at(-1)?.contentHash }
  ).questionnaire
  const survey = await deps.storage.surveys.ofInitiative(id)
  if (hash === undefined || survey === undefined) return undefined
  const questionnaire = await questionnaireUnder(deps, hash)
  const people: Respondent[] = []
  for await (const { content, day } of deps.storage.answers.read(survey.id))
    people.push(readRespondent(JSON.parse(content), day, questionnaire))
  const dataset = buildDataset(questionnaire, people)
  const plan = state.participantsPlans.at(-1)?.plan
  return {
    questionnaire,
    answers: dataset.size,
    manipulation:
      plan?.access === 'code'
        ? undefined
        : manipulationReport({
            dataset,
            paces: countPaces(people),
            arrivals: await deps.storage.arrivals.of(survey.id),
            rule: defaultDisclosureRule,
          }),
    damaged: (await deps.storage.answers.counts(survey.id)).damaged,
    released: releaseResults(dataset, defaultDisclosureRule, {
      selection: selectionOf(plan),
      ...(plan?.size === undefined ? {} : { invited: plan.size }),
    }),
    keyFigures: state.keyFigures.map((figure) =>
      evaluateKeyFigure(figure, dataset, defaultDisclosureRule),
    ),
  }
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
