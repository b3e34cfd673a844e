import type { Adjustment } from '../design/adjustment.ts'
import type { SurveyDesign } from '../design/survey-design.ts'
import { cholesky, choleskyInverse, choleskySolve } from '../linear-algebra/cholesky.ts'
import { entryOf, mirror, newMatrix, type Matrix } from '../linear-algebra/matrix.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { CalibrationDistance } from './calibration-distance.ts'
import { calibrationFunction } from './calibration-distance.ts'
import type { Margin } from './margin.ts'

/** What is known of the population: the distribution of a category, or the total of a number. */
export type Auxiliary =
  | ({ readonly kind: 'margin' } & Margin)
  | { readonly kind: 'total'; readonly values: Float64Array; readonly total: number }

/** Totals are met to this share of them. */
const precision = 1e-10
const maxSteps = 100

/**
 * Weights as near as possible to the old ones that give the totals of all auxiliary variables (Kalibrierung; Deville and
 * Särndal 1992): R's `calibrate`. `distance` says what near means. Auxiliaries that follow from others do no harm. Refused: where
 * no such weights are found, because totals contradict each other or bounds are too narrow.
 */
export function calibrate(
  design: SurveyDesign,
  auxiliaries: readonly Auxiliary[],
  distance: CalibrationDistance = { kind: 'linear' },
): SurveyDesign | Refusal {
  const columns = auxiliaryColumns(design.rows, auxiliaries)
  const factors = calibrationFactors(design.weights, columns, distance)
  if (factors === undefined) return refuse('notConverged')
  const weights = design.weights.map((weight, row) => weight * (factors[row] ?? 1))
  const adjustment = regressionAdjustment(design.weights, factors, columns)
  return { ...design, weights, adjustments: [...design.adjustments, adjustment] }
}

/** Auxiliary variables side by side. Of a margin, the row's own category is 1 and all others are 0. */
type AuxiliaryColumns = {
  readonly totals: Float64Array
  readonly terms: readonly { readonly place: Int32Array; readonly values: Float64Array }[]
}

function auxiliaryColumns(rows: number, auxiliaries: readonly Auxiliary[]): AuxiliaryColumns {
  const totals: number[] = []
  const terms = auxiliaries.map((auxiliary) => {
    const start = totals.length
    if (auxiliary.kind === 'total') {
      totals.push(auxiliary.total)
      return { place: new Int32Array(rows).fill(start), values: auxiliary.values }
    }
    totals.push(...auxiliary.totals)
    return {
      place: auxiliary.codes.map((code) => (code < 0 ? -1 : start + code)),
      values: new Float64Array(rows).fill(1),
    }
  })
  return { totals: Float64Array.from(totals), terms }
}

/** The factor of each weight, by Newton's method; undefined where it finds none. */
function calibrationFactors(
  weights: Float64Array,
  columns: AuxiliaryColumns,
  distance: CalibrationDistance,
): Float64Array | undefined {
  const { factor, slope } = calibrationFunction(distance)
  let multipliers = new Float64Array(columns.totals.length)
  for (let step = 0; step < maxSteps; step += 1) {
    const scores = scoresOf(weights.length, columns, multipliers)
    const factors = scores.map(factor)
    if (!factors.every(Number.isFinite)) return undefined
    const misfit = misfitOf(weights, factors, columns)
    if (
      misfit.every(
        (gap, at) => Math.abs(gap) <= precision * (1 + Math.abs(columns.totals[at] ?? 0)),
      )
    )
      return factors
    const slopes = weights.map((weight, row) => weight * slope(scores[row] ?? 0))
    const change = choleskySolve(cholesky(crossProducts(slopes, columns)), misfit)
    multipliers = multipliers.map((each, at) => each + (change[at] ?? 0))
  }
  return undefined
}

function scoresOf(
  rows: number,
  { terms }: AuxiliaryColumns,
  multipliers: Float64Array,
): Float64Array {
  const scores = new Float64Array(rows)
  for (const { place, values } of terms)
    for (let row = 0; row < rows; row += 1)
      scores[row] = (scores[row] ?? 0) + (multipliers[place[row] ?? -1] ?? 0) * (values[row] ?? 0)
  return scores
}

function misfitOf(
  weights: Float64Array,
  factors: Float64Array,
  { totals, terms }: AuxiliaryColumns,
): Float64Array {
  const misfit = totals.slice()
  for (const { place, values } of terms)
    for (let row = 0; row < weights.length; row += 1) {
      const at = place[row] ?? -1
      if (at < 0) continue
      misfit[at] =
        (misfit[at] ?? 0) - (weights[row] ?? 0) * (factors[row] ?? 0) * (values[row] ?? 0)
    }
  return misfit
}

function crossProducts(weights: Float64Array, { totals, terms }: AuxiliaryColumns): Matrix {
  const size = totals.length
  const products = newMatrix(size)
  for (const one of terms)
    for (const other of terms)
      for (let row = 0; row < weights.length; row += 1) {
        const from = one.place[row] ?? -1
        const to = other.place[row] ?? -1
        if (from < 0 || to < from) continue
        const product = (weights[row] ?? 0) * (one.values[row] ?? 0) * (other.values[row] ?? 0)
        products.values[from * size + to] = entryOf(products, from, to) + product
      }
  mirror(products)
  return products
}

/** Residuals of the regression on the auxiliaries with the old weights (Deville and Särndal 1992, section 3). */
function regressionAdjustment(
  before: Float64Array,
  factors: Float64Array,
  columns: AuxiliaryColumns,
): Adjustment {
  const size = columns.totals.length
  const inverse = choleskyInverse(cholesky(crossProducts(before, columns)))
  return {
    size,
    terms: columns.terms.map(({ place, values }) => ({
      place,
      gather: values.map((value, row) => (factors[row] === 0 ? 0 : value / (factors[row] ?? 1))),
      spread: values.map((value, row) => value * (before[row] ?? 0) * (factors[row] ?? 0)),
    })),
    coefficients: (sums) =>
      Float64Array.from({ length: size }, (_, row) =>
        sums.reduce((total, sum, column) => total + entryOf(inverse, row, column) * sum, 0),
      ),
  }
}
