import { readingAt, type Reading } from '@meinungsbild/procedure'
import type { ShownInitiative } from '../../dossier/initiative-for.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import type { Progress } from '../columns/count-job.ts'
import { firstCounting, resultsOf, type SurveyResults } from '../results-of.ts'

/** By what right somebody reads. */
export type Right = Extract<Reading, { readonly ok: true }>

export type LockedCode = Extract<Reading, { readonly ok: false }>['code']

/** What may be read of the answers now, or why nothing may. */
export type ReadResults =
  | { readonly kind: 'readable'; readonly right: Right; readonly results: SurveyResults }
  /** The answers are counted for the first time, which takes long if they are very many. */
  | { readonly kind: 'counting'; readonly progress: Progress }
  | { readonly kind: 'locked'; readonly code: LockedCode }

/** Reads the results as the procedure lets them be read at this moment; while the field runs, they are perturbed. */
export async function readResults(
  deps: StaffDeps,
  initiative: ShownInitiative,
): Promise<ReadResults> {
  const reading = readingAt(initiative.state, initiative.at)
  if (!reading.ok) return { kind: 'locked', code: reading.code }
  const progress = await firstCounting(deps, initiative)
  if (progress !== undefined) return { kind: 'counting', progress }
  const results = await resultsOf(deps, initiative)
  // A field that was opened has a survey; a dossier from elsewhere may lack it.
  return results === undefined
    ? { kind: 'locked', code: 'fieldNotOpened' }
    : { kind: 'readable', right: reading, results }
}
