import { sealedBox } from './ballot-box.ts'
import type { Done, State } from './state.ts'

/**
 * Auswertungsplan: who may read figures when, and how they are broken down; settled before the first answer exists.
 * Without one, figures are read after the field and are not broken down.
 */
export type AnalysisPlan = {
  /** Whether figures may be read before the results are opened; answers that come in by fewer than the base then wait. */
  readonly reading: 'afterField' | 'whileRunning'
  /** Mindestfallzahl: nothing that rests on fewer answers is shown. A whole number, at least 10. */
  readonly minimumBase: number
  /** Variables by which report and open data break every result down; together they are protected as linked tables. */
  readonly breakdowns: readonly string[]
  /** Earlier surveys of the house that this one continues, the oldest first. */
  readonly earlierWaves: readonly EarlierWave[]
}

export type EarlierWave = {
  /** Id of the initiative. */
  readonly initiative: string
  /** How the wave is called in tables: "2022". */
  readonly label: string
  /** Bruch: variables whose wording, order or scale has changed since, so that they are not compared. */
  readonly broken: readonly string[]
}

/** Gewichtung: how answers are brought to the proportions of the population. */
export type Weighting = {
  /** `design`: by the strata of the draw and who of them answered; `equal`: everybody the same. */
  readonly base: 'equal' | 'design'
  /** Randverteilungen of the population, to which answers are raked; none for the base alone. */
  readonly margins: readonly Margin[]
  /** No weight is larger than this many times the mean; from 1 to 10. */
  readonly cap: number
  /** Where the margins come from: "Melderegister, 31.12.2025". */
  readonly source: string
}

export type Margin = {
  readonly variable: string
  /** In any unit: shares, percentages or people. */
  readonly targets: readonly { readonly code: string; readonly share: number }[]
}

/** Reading before the field's end, against the plan: asked for by one, granted by another (Vier-Augen-Prinzip). */
export type EarlyReading = {
  readonly asked: Done & { readonly reason: string }
  readonly ruling:
    | (Done & { readonly granted: boolean; readonly reason: string; readonly until: string })
    | undefined
}

/** How long a granted early reading lasts. */
export const earlyReadingHours = 24

/** What is settled and done about the evaluation. */
export type Evaluation = {
  readonly plan: (AnalysisPlan & { readonly settled: Done }) | undefined
  readonly weighting: (Weighting & { readonly settled: Done }) | undefined
  /** The newest last. */
  readonly earlyReadings: readonly EarlyReading[]
  readonly exports: readonly (Done & { readonly format: string; readonly purpose: string })[]
}

/** The plan that holds where none was made. */
export const defaultPlan: AnalysisPlan = {
  reading: 'afterField',
  minimumBase: 10,
  breakdowns: [],
  earlierWaves: [],
}

/** The plan by which an initiative is evaluated. */
export function analysisPlan({ evaluation }: State): AnalysisPlan {
  return evaluation.plan ?? defaultPlan
}

/** The request for an early reading that nobody has ruled on. */
export function openEarlyRequest({ evaluation }: State): EarlyReading | undefined {
  const latest = evaluation.earlyReadings.at(-1)
  return latest?.ruling === undefined ? latest : undefined
}

/** Whether figures may be read at an instant, by which rule, or why not. */
export type Reading =
  | { readonly ok: true; readonly by: 'opened' | 'plan' }
  | {
      readonly ok: true
      readonly by: 'early'
      readonly reading: EarlyReading
      readonly until: string
    }
  | {
      readonly ok: false
      readonly code: 'fieldNotOpened' | 'fieldRunning' | 'boxSealed' | 'notOpened'
    }

/**
 * After the field somebody opens the results on record; before that only the plan lets figures be read, and while the field runs
 * two people. Forms on paper may still be keyed after its end.
 */
export function readingAt(state: State, at: string): Reading {
  switch (state.field.status) {
    case 'unopened':
      return { ok: false, code: 'fieldNotOpened' }
    case 'ended':
      if (state.results !== undefined) return { ok: true, by: 'opened' }
      return sealedBox(state) === undefined && analysisPlan(state).reading === 'whileRunning'
        ? { ok: true, by: 'plan' }
        : { ok: false, code: 'notOpened' }
    case 'open':
      return whileRunning(state, at)
    default:
      return state.field.status satisfies never
  }
}

function whileRunning(state: State, at: string): Reading {
  if (sealedBox(state) !== undefined) return { ok: false, code: 'boxSealed' }
  if (analysisPlan(state).reading === 'whileRunning') return { ok: true, by: 'plan' }
  const reading = state.evaluation.earlyReadings.at(-1)
  const ruling = reading?.ruling
  if (reading === undefined || ruling?.granted !== true) return { ok: false, code: 'fieldRunning' }
  const { until } = ruling
  return new Date(at).getTime() < new Date(until).getTime()
    ? { ok: true, by: 'early', reading, until }
    : { ok: false, code: 'fieldRunning' }
}
