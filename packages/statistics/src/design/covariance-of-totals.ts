import { mirror, type Matrix, newMatrix } from '../linear-algebra/matrix.ts'
import { asDense, type DenseLinearized, type Linearized } from './linearized.ts'
import { residuals } from './residuals.ts'
import type { SamplingStage } from './sampling-stage.ts'
import { scatterOfSingles } from './scatter-of-singles.ts'
import type { SurveyDesign } from './survey-design.ts'

/**
 * The covariance of estimates by Taylor linearisation: of each stage, the squared deviations of the units' weighted totals from
 * the mean of their stratum, times n/(n - 1) and the finite population correction (Särndal, Swensson and Wretman 1992, sections
 * 3.7 and 4.3; Binder 1983). A stratum with a single unit contributes the square of its total, which is its deviation from the
 * expected 0 (R's `lonely.psu = "adjust"`). Units without a row in the domain count with total 0.
 */
export function covarianceOfTotals(design: SurveyDesign, linearized: Linearized): Matrix {
  const covariance = newMatrix(linearized.width)
  const plain = design.adjustments.length === 0
  for (const stage of design.stages) {
    if (stage.scale.every((scale) => scale === 0)) continue
    if (plain && stage.units === undefined && linearized.kind === 'single')
      scatterOfSingles(design, stage, linearized, covariance)
    else scatter(design.rows, stage, contributionsOf(design, linearized), covariance)
  }
  mirror(covariance)
  return covariance
}

/** Weighted, and without what the weights were fitted to. */
function contributionsOf(design: SurveyDesign, linearized: Linearized): DenseLinearized {
  const { rows, weights, adjustments } = design
  const { width, fill } = asDense(linearized)
  const weighted: DenseLinearized = {
    kind: 'dense',
    width,
    fill: (row, into) => {
      const weight = weights[row] ?? 0
      if (weight === 0 || !fill(row, into)) return false
      for (let each = 0; each < width; each += 1) into[each] = (into[each] ?? 0) * weight
      return true
    },
  }
  return adjustments.reduce((left, adjustment) => residuals(rows, left, adjustment), weighted)
}

function scatter(
  rows: number,
  stage: SamplingStage,
  contributions: DenseLinearized,
  into: Matrix,
): void {
  const units =
    stage.units === undefined
      ? contributions
      : totalsOfUnits(rows, stage.units, stage.unitCount, contributions)
  const means = stratumMeans(stage, units)
  const { width, fill } = units
  const filled = new Float64Array(stage.drawn.length)
  const deviation = new Float64Array(width)
  for (let unit = 0; unit < stage.unitCount; unit += 1) {
    const stratum = stage.stratumOf[unit] ?? 0
    const scale = stage.scale[stratum] ?? 0
    if (scale === 0 || !fill(unit, deviation)) continue
    filled[stratum] = (filled[stratum] ?? 0) + 1
    for (let each = 0; each < width; each += 1)
      deviation[each] = (deviation[each] ?? 0) - (means[stratum * width + each] ?? 0)
    addSquare(into, deviation, scale)
  }
  // The units that were not filled deviate by the mean itself.
  for (let stratum = 0; stratum < filled.length; stratum += 1) {
    const empty = (stage.drawn[stratum] ?? 0) - (filled[stratum] ?? 0)
    if (empty > 0)
      addSquare(
        into,
        means.subarray(stratum * width, (stratum + 1) * width),
        empty * (stage.scale[stratum] ?? 0),
      )
  }
}

function totalsOfUnits(
  rows: number,
  units: Int32Array,
  unitCount: number,
  { width, fill }: DenseLinearized,
): DenseLinearized {
  const totals = new Float64Array(unitCount * width)
  const values = new Float64Array(width)
  for (let row = 0; row < rows; row += 1) {
    if (!fill(row, values)) continue
    const start = (units[row] ?? 0) * width
    for (let each = 0; each < width; each += 1)
      totals[start + each] = (totals[start + each] ?? 0) + (values[each] ?? 0)
  }
  return {
    kind: 'dense',
    width,
    fill: (unit, into) => {
      into.set(totals.subarray(unit * width, (unit + 1) * width))
      return true
    },
  }
}

/** The mean total of each stratum's units; 0 where there is only one. */
function stratumMeans(stage: SamplingStage, { width, fill }: DenseLinearized): Float64Array {
  const { stratumOf, drawn, unitCount } = stage
  const means = new Float64Array(drawn.length * width)
  const values = new Float64Array(width)
  for (let unit = 0; unit < unitCount; unit += 1) {
    const stratum = stratumOf[unit] ?? 0
    const count = drawn[stratum] ?? 0
    if (count < 2 || !fill(unit, values)) continue
    const start = stratum * width
    for (let each = 0; each < width; each += 1)
      means[start + each] = (means[start + each] ?? 0) + (values[each] ?? 0) / count
  }
  return means
}

/** Adds scale · v vᵀ, on and above the diagonal. */
function addSquare({ values, columns }: Matrix, v: Float64Array, scale: number): void {
  for (let row = 0; row < columns; row += 1) {
    const factor = (v[row] ?? 0) * scale
    if (factor === 0) continue
    const start = row * columns
    for (let column = row; column < columns; column += 1)
      values[start + column] = (values[start + column] ?? 0) + factor * (v[column] ?? 0)
  }
}
