import { refuse, type Refusal } from '../refusal.ts'
import { type Numbered, numberedPairs } from './numbered.ts'

/** How units were drawn at one stage (Auswahlstufe). All arrays have one entry per row. */
export type StageInput = {
  /** Codes of the units drawn (Erhebungseinheiten, Klumpen). Without them each row was drawn by itself. */
  readonly units?: Int32Array
  /** Codes of the strata within which they were drawn (Schichten); without them one. */
  readonly strata?: Int32Array
  /** How many units the stratum of the row has in the population, N. Without it the sampling fraction counts as 0. */
  readonly population?: Float64Array
  /** Instead of `population`: the share of the stratum's units that was drawn, n / N. */
  readonly fraction?: Float64Array
}

/** A stage, ready to be summed up. */
export type SamplingStage = {
  /** The unit of each row, numbered over the whole sample; undefined if each row is one. */
  readonly units: Int32Array | undefined
  readonly unitCount: number
  /** The stratum of each unit. */
  readonly stratumOf: Int32Array
  /** Units drawn in each stratum, n. */
  readonly drawn: Float64Array
  /** Units in each stratum of the population, N; Infinity where it is not known. */
  readonly population: Float64Array
  /** What the squared deviations of each stratum's units are multiplied by. */
  readonly scale: Float64Array
}

/** The stages of a design, outermost first. Units of a later stage lie within those of the one before. */
export function samplingStages(
  rows: number,
  inputs: readonly StageInput[],
): readonly SamplingStage[] | Refusal {
  const stages: SamplingStage[] = []
  let above: Numbered = { codes: new Int32Array(rows), count: 1 }
  let shares: Float64Array = new Float64Array([1])
  for (const input of inputs) {
    const strata = numberedPairs(above, input.strata ?? new Int32Array(rows))
    const units = input.units && numberedPairs(strata, input.units)
    const shareAbove = perCode(strata, (row) => shares[above.codes[row] ?? 0] ?? 0)
    const stage = stageOf(rows, input, strata, units, shareAbove)
    if (stage === undefined) return refuse('populationTooSmall')
    stages.push(stage)
    if (units === undefined) break
    above = units
    shares = shareOfUnits(stage, shareAbove)
  }
  return stages
}

/**
 * Of a sample of units within units, each stage adds its variance, weighed with the sampling fractions of the stages above
 * (Särndal, Swensson and Wretman 1992, result 4.3.1); where these are 0, nothing is left to add.
 */
function stageOf(
  rows: number,
  input: StageInput,
  strata: Numbered,
  units: Numbered | undefined,
  shareAbove: Float64Array,
): SamplingStage | undefined {
  const unitCount = units?.count ?? rows
  const stratumOf =
    units === undefined
      ? strata.codes
      : Int32Array.from(perCode(units, (row) => strata.codes[row] ?? 0))
  const drawn = new Float64Array(strata.count)
  for (const stratum of stratumOf) drawn[stratum] = (drawn[stratum] ?? 0) + 1
  const population = perCode(strata, (row) => {
    if (input.population !== undefined) return input.population[row] ?? Infinity
    const fraction = input.fraction?.[row] ?? 0
    return fraction > 0 ? (drawn[strata.codes[row] ?? 0] ?? 0) / fraction : Infinity
  })
  if (population.some((size, stratum) => size < (drawn[stratum] ?? 0) * (1 - 1e-9)))
    return undefined
  const scale = drawn.map(
    (count, stratum) =>
      (shareAbove[stratum] ?? 0) * varianceScale(count, population[stratum] ?? Infinity),
  )
  return { units: units?.codes, unitCount, stratumOf, drawn, population, scale }
}

/** (1 - n/N) n/(n - 1); of a single unit, which has nothing to deviate from, its own square is taken. */
function varianceScale(drawn: number, population: number): number {
  const left = 1 - drawn / population
  if (left < 1e-7) return 0
  return drawn > 1 ? (left * drawn) / (drawn - 1) : left
}

function shareOfUnits(stage: SamplingStage, shareAbove: Float64Array): Float64Array {
  return Float64Array.from(
    stage.stratumOf,
    (stratum) =>
      ((shareAbove[stratum] ?? 0) * (stage.drawn[stratum] ?? 0)) /
      (stage.population[stratum] ?? Infinity),
  )
}

/** A value for each code, taken from its first row. */
function perCode({ codes, count }: Numbered, valueOf: (row: number) => number): Float64Array {
  const values = new Float64Array(count)
  let met = 0
  for (let row = 0; met < count; row += 1)
    if (codes[row] === met) {
      values[met] = valueOf(row)
      met += 1
    }
  return values
}
