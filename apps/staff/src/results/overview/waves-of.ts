import { compareWaves, type WaveResults, type WaveSeries } from '@meinungsbild/analysis'
import { analysisPlan, mayReadResults, type EarlierWave } from '@meinungsbild/procedure'
import { loadInitiative, type LoadedInitiative } from '../../dossier/load-initiative.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { resultsOf, type SurveyResults } from '../results-of.ts'

/**
 * The figures of a survey beside those that its earlier waves have released; waves whose results nobody has opened are left
 * out. None while figures are perturbed, which would be taken for changes.
 */
export async function wavesOf(
  deps: StaffDeps,
  initiative: LoadedInitiative,
  { released, keyFigures }: SurveyResults,
): Promise<readonly WaveSeries[]> {
  if (released.protection === 'perturbed') return []
  const waves = await openedWavesOf(deps, initiative)
  const earlier = await Promise.all(
    waves.map(async ({ wave: { label, broken }, loaded }): Promise<readonly WaveResults[]> => {
      const results = await resultsOf(deps, loaded)
      return results ? [{ label, broken, ...pick(results) }] : []
    }),
  )
  // The plan names earlier waves only; this one is called by the year in which its results were opened.
  const year = (initiative.state.results?.at ?? '').slice(0, 4)
  return compareWaves({ label: year, broken: [], released, keyFigures }, earlier.flat())
}

/** The earlier waves of an initiative whose results are open. */
export async function openedWavesOf(
  { storage }: Pick<StaffDeps, 'storage'>,
  { state }: LoadedInitiative,
): Promise<readonly { readonly wave: EarlierWave; readonly loaded: LoadedInitiative }[]> {
  const waves = await Promise.all(
    analysisPlan(state).earlierWaves.map(async (wave) => ({
      wave,
      loaded: await loadInitiative(storage, wave.initiative),
    })),
  )
  return waves.filter(({ loaded }) => mayReadResults(loaded.state))
}

function pick({ released, keyFigures }: SurveyResults) {
  return { released, keyFigures }
}
