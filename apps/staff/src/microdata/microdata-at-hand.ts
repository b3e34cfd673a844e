import type { Dataset } from '@meinungsbild/analysis'
import { microdataOf, type Microdata } from '@meinungsbild/analysis/microdata'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { evaluateAnswers } from '../results/evaluate-answers.ts'
import { datasetOf, settingsOf } from '../results/results-of.ts'
import type { StaffDeps } from '../staff-deps.ts'

/** The single answers of an initiative with the weights of its figures; `undefined` without a survey. */
export async function microdataAtHand(
  deps: StaffDeps,
  initiative: LoadedInitiative,
): Promise<{ readonly microdata: Microdata; readonly dataset: Dataset } | undefined> {
  const read = await datasetOf(deps, initiative)
  if (read === undefined) return undefined
  const { dataset } = read
  const { weights } = evaluateAnswers(dataset, await settingsOf(deps, initiative))
  return { microdata: microdataOf(dataset, weights), dataset }
}
