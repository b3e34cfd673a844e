import type { WaveSeries } from '@meinungsbild/analysis'
import {
  analysisPlan,
  mayReadResults,
  measuresToCarryOut,
  type KeyFigureDefinition,
  type Measure,
} from '@meinungsbild/procedure'
import { loadAll } from '../dossier/load-all.ts'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { openedWavesOf, wavesOf } from '../results/overview/waves-of.ts'
import { resultsOf } from '../results/results-of.ts'
import type { StaffDeps } from '../staff-deps.ts'

/** A later survey that continues an initiative, and its figures over the waves. */
export type LaterWave = {
  readonly initiative: LoadedInitiative
  /** How its plan calls the earlier one: "2022". */
  readonly calledHere: string
  readonly series: readonly WaveSeries[]
}

/** What a later wave says about a measure. */
export type Effect =
  | { readonly kind: 'notAsked'; readonly wave: LaterWave }
  | { readonly kind: 'measured'; readonly wave: LaterWave; readonly series: WaveSeries }

/** Later surveys whose analysis plan names this one as an earlier wave and whose results are opened, the newest last. */
export async function openedAfter(
  { storage }: Pick<StaffDeps, 'storage'>,
  { id }: Pick<LoadedInitiative, 'id'>,
): Promise<readonly LoadedInitiative[]> {
  const all = await loadAll(storage)
  return all
    .filter((each) => each.id !== id && nameOf(each.state, id) !== undefined)
    .filter(({ state }) => mayReadResults(state))
    .toSorted((one, other) => (openedAt(one) < openedAt(other) ? -1 : 1))
}

/** The same with their figures. */
export async function laterWaves(
  deps: StaffDeps,
  { id }: Pick<LoadedInitiative, 'id'>,
): Promise<readonly LaterWave[]> {
  const later = await openedAfter(deps, { id })
  const waves = await Promise.all(
    later.map(async (initiative): Promise<readonly LaterWave[]> => {
      const series = await seriesOf(deps, initiative)
      if (series === undefined) return []
      return [{ initiative, calledHere: nameOf(initiative.state, id) ?? '', series }]
    }),
  )
  return waves.flat()
}

/** A measure of an earlier wave that was to move a key figure, and this survey as the wave that tells. */
export type EarlierMeasure = {
  /** How the plan of this survey calls the earlier one: "2022". */
  readonly wave: string
  readonly earlier: LoadedInitiative
  readonly measure: Measure
  /** Empty before the results of this survey are opened. */
  readonly later: readonly LaterWave[]
}

/** What the opened earlier waves of a survey wanted to move, wave by wave. */
export async function earlierMeasures(
  deps: StaffDeps,
  initiative: LoadedInitiative,
): Promise<readonly EarlierMeasure[]> {
  const waves = (await openedWavesOf(deps, initiative)).map(({ wave: { label }, loaded }) => ({
    label,
    loaded,
    measures: measuresToCarryOut(loaded.state.measures).filter(
      ({ effectFigure }) => effectFigure !== undefined,
    ),
  }))
  if (waves.every(({ measures }) => measures.length === 0)) return []
  const series = mayReadResults(initiative.state) ? await seriesOf(deps, initiative) : undefined
  return waves.flatMap(({ label, loaded, measures }) =>
    measures.map((measure) => ({
      wave: label,
      earlier: loaded,
      measure,
      later: series === undefined ? [] : [{ initiative, calledHere: label, series }],
    })),
  )
}

/** The figures of an opened survey over its waves; undefined where they cannot be compared. */
async function seriesOf(
  deps: StaffDeps,
  initiative: LoadedInitiative,
): Promise<readonly WaveSeries[] | undefined> {
  const results = await resultsOf(deps, initiative)
  return results === undefined || results.released.protection === 'perturbed'
    ? undefined
    : wavesOf(deps, initiative, results)
}

/** What the newest later wave says about the key figure of a measure; undefined where there is none, or no such figure. */
export function effectOf(
  { effectFigure }: Measure,
  keyFigures: readonly KeyFigureDefinition[],
  waves: readonly LaterWave[],
): Effect | undefined {
  const wave = waves.at(-1)
  const figure = keyFigures.find(({ id }) => id === effectFigure?.keyFigure)
  if (wave === undefined || figure === undefined) return undefined
  const series = wave.series.find(
    ({ subject, points }) =>
      subject.kind === 'keyFigure' &&
      isSame(subject.definition, figure) &&
      points.some(({ label }) => label === wave.calledHere),
  )
  return series === undefined ? { kind: 'notAsked', wave } : { kind: 'measured', wave, series }
}

/** The same figure, whatever its title, target and id are in another survey. */
function isSame(one: KeyFigureDefinition, other: KeyFigureDefinition): boolean {
  return one.variable === other.variable && ruleAsText(one) === ruleAsText(other)
}

function ruleAsText({ rule }: KeyFigureDefinition): string {
  return JSON.stringify(rule.kind === 'share' ? rule.codes.toSorted() : rule)
}

function nameOf(state: LoadedInitiative['state'], earlier: string): string | undefined {
  return analysisPlan(state).earlierWaves.find(({ initiative }) => initiative === earlier)?.label
}

function openedAt({ state }: LoadedInitiative): string {
  return state.results?.at ?? ''
}
