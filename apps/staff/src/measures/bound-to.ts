import { availableReferences } from '@meinungsbild/analysis'
import type { UiLanguage } from '@meinungsbild/design'
import { mayReadResults } from '@meinungsbild/procedure'
import { inLanguage } from '@meinungsbild/questionnaire'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { resultsOf } from '../results/results-of.ts'
import type { StaffDeps } from '../staff-deps.ts'

/** A released figure that a measure may name as its reason. */
export type FindingChoice = {
  /** `{{anteil:sauber:1}}` */
  readonly source: string
  /** "Wie sauber sind die Straßen? – sehr: Anteil" */
  readonly label: string
  readonly shown: string
}

/** Every figure of the results that may be shown now; none before results may be read. */
export async function findingChoices(
  deps: StaffDeps,
  initiative: LoadedInitiative,
  language: UiLanguage,
): Promise<readonly FindingChoice[]> {
  if (!mayReadResults(initiative.state)) return []
  const results = await resultsOf(deps, initiative)
  if (results === undefined || results.released.protection === 'perturbed') return []
  return availableReferences(results.released, results.keyFigures).map((each) => ({
    source: each.source,
    label: inLanguage(each.label, language),
    shown: inLanguage(each.shown, language),
  }))
}
