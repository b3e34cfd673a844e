import { availableReferences, type AvailableReference } from '@meinungsbild/analysis'
import { mayReadResults, type DocumentDefinition } from '@meinungsbild/procedure'
import type { LoadedInitiative } from '../../dossier/load-initiative.ts'
import { resultsOf } from '../../results/results-of.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { writtenAfter } from './written-after.ts'

/** Figures that may be put into a document; undefined for one that is written before there are any. */
export async function availableFigures(
  deps: StaffDeps,
  initiative: LoadedInitiative,
  definition: DocumentDefinition,
): Promise<readonly AvailableReference[] | undefined> {
  const { model, state } = initiative
  if (!writtenAfter(model, definition.id)) return undefined
  if (!mayReadResults(state)) return []
  const results = await resultsOf(deps, initiative)
  if (results === undefined || results.released.protection === 'perturbed') return []
  return availableReferences(results.released, results.keyFigures)
}
