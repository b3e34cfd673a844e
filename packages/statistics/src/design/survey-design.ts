import { isRefusal, type Refusal } from '../refusal.ts'
import type { Adjustment } from './adjustment.ts'
import { type SamplingStage, samplingStages, type StageInput } from './sampling-stage.ts'

/** A sample with what is known of how it came about (Stichprobendesign). Nothing in it is ever changed. */
export type SurveyDesign = {
  readonly rows: number
  /** For how many units of the population each row stands; 0 for a row that takes no part. */
  readonly weights: Float64Array
  readonly stages: readonly SamplingStage[]
  /** What the weights were fitted to, in this order. */
  readonly adjustments: readonly Adjustment[]
}

/** The rows that an estimate is about, 1 for those within; a missing mask means all. */
export type Domain = Uint8Array

/**
 * A sample that was drawn in one stage or more; without stages each row was drawn by itself. Without weights they follow from
 * the sizes of the population and are 1 where these are not known. Refused: a population smaller than the sample.
 */
export function surveyDesign(input: {
  readonly rows: number
  readonly weights?: Float64Array
  readonly stages?: readonly StageInput[]
}): SurveyDesign | Refusal {
  const { rows, stages: inputs = [{}] } = input
  const stages = samplingStages(rows, inputs)
  if (isRefusal(stages)) return stages
  const weights = input.weights ?? weightsOf(rows, stages)
  if (weights.length !== rows || weights.some(Number.isNaN))
    throw new RangeError('Each row has a weight.')
  return { rows, weights, stages, adjustments: [] }
}

/** N / n of each stage, multiplied (Horvitz and Thompson 1952). */
function weightsOf(rows: number, stages: readonly SamplingStage[]): Float64Array {
  const weights = new Float64Array(rows).fill(1)
  for (const { units, stratumOf, drawn, population } of stages)
    for (let row = 0; row < rows; row += 1) {
      const stratum = stratumOf[units?.[row] ?? row] ?? 0
      const inverse = (population[stratum] ?? Infinity) / (drawn[stratum] ?? 1)
      if (inverse < Infinity) weights[row] = (weights[row] ?? 0) * inverse
    }
  return weights
}

/**
 * Sampling units less strata, both as far as they have a row in the domain (Korn and Graubard 1999, section 5.2): the degrees
 * of freedom of Student's t for whatever is estimated there.
 */
export function degreesOfFreedom(design: SurveyDesign, domain?: Domain): number {
  const [stage] = design.stages
  if (stage === undefined) return 0
  const seenUnits = new Uint8Array(stage.unitCount)
  const seenStrata = new Uint8Array(stage.drawn.length)
  let units = 0
  let strata = 0
  for (let row = 0; row < design.rows; row += 1) {
    if (design.weights[row] === 0 || domain?.[row] === 0) continue
    const unit: number = stage.units?.[row] ?? row
    if (seenUnits[unit] === 1) continue
    seenUnits[unit] = 1
    units += 1
    const stratum = stage.stratumOf[unit] ?? 0
    if (seenStrata[stratum] === 1) continue
    seenStrata[stratum] = 1
    strata += 1
  }
  return units - strata
}
