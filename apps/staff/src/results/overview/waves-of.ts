import { compareWaves, type WaveResults, type WaveSeries } from '@meinungsbild/analysis'
import { analysisPlan, mayReadResults } from '@meinungsbild/procedure'
import { loadInitiative, type LoadedInitiative } from '../../dossier/load-initiative.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { resultsOf, type SurveyResults } from '../results-of.ts'

/**
 * The figures of a survey beside those that its earlier waves have released; waves whose results nobody has opened are left
 * out. None while figures are perturbed, which would be taken for changes.
 */
export async function wavesOf(
  deps: StaffDeps,
  { state }: LoadedInitiative,
  { released, keyFigures }: SurveyResults,
): Promise<readonly WaveSeries[]> {
  if (released.protection === 'perturbed') return []
  const { earlierWaves } = analysisPlan(state)
  const earlier = await Promise.all(
    earlierWaves.map(async ({ initiative, label, broken }): Promise<readonly WaveResults[]> => {
      const loaded = await loadInitiative(deps.storage, initiative)
      if (!mayReadResults(loaded.state)) return []
      const results = await resultsOf(deps, loaded)
      return results ? [{ label, broken, ...pick(results) }] : []
    }),
  )
  // The plan names earlier waves only; this one is called by the year in which its results were opened.
  const year = (state.results?.at ?? '').slice(0, 4)
  return compareWaves({ label: year, broken: [], released, keyFigures }, earlier.flat())
}

function pick({ released, keyFigures }: SurveyResults) {
  return { released, keyFigures }
}
