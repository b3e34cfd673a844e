import type { Dataset, DisclosureRule } from '@meinungsbild/analysis'
import { microdataOf, type Microdata } from '@meinungsbild/analysis/microdata'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { weighAnswers } from '../results/evaluate-answers.ts'
import { answersOf } from '../results/results-of.ts'
import type { StaffDeps } from '../staff-deps.ts'

export type MicrodataAtHand = {
  /** Id of the survey. */
  readonly survey: string
  readonly microdata: Microdata
  readonly dataset: Dataset
  readonly rule: DisclosureRule
}

/** The single answers of an initiative with the weights of its figures; `undefined` without a survey. */
export async function microdataAtHand(
  deps: StaffDeps,
  initiative: LoadedInitiative,
): Promise<MicrodataAtHand | undefined> {
  const read = await answersOf(deps, initiative)
  if (read === undefined) return undefined
  const { survey, dataset, settings } = read
  const { weights } = weighAnswers(dataset, settings)
  return { survey, microdata: microdataOf(dataset, weights), dataset, rule: settings.rule }
}
