import { readingAt, type Reading } from '@meinungsbild/procedure'
import type { ShownInitiative } from '../../dossier/initiative-for.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { resultsOf, type SurveyResults } from '../results-of.ts'

/** By what right somebody reads. */
export type Right = Extract<Reading, { readonly ok: true }>

export type LockedCode = Extract<Reading, { readonly ok: false }>['code'] | 'figuresLost'

/** What may be read of the answers now, or why nothing may. */
export type ReadResults =
  | { readonly kind: 'readable'; readonly right: Right; readonly results: SurveyResults }
  | { readonly kind: 'locked'; readonly code: LockedCode }

/** Reads the results as the procedure lets them be read at this moment; while the field runs, they are perturbed. */
export async function readResults(
  deps: StaffDeps,
  initiative: ShownInitiative,
): Promise<ReadResults> {
  const reading = readingAt(initiative.state, initiative.at)
  if (!reading.ok) return { kind: 'locked', code: reading.code }
  const results = await resultsOf(deps, initiative)
  return results === undefined
    ? { kind: 'locked', code: 'figuresLost' }
    : { kind: 'readable', right: reading, results }
}
