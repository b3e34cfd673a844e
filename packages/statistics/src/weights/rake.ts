import { type Numbered, numberedPairs } from '../design/numbered.ts'
import type { SurveyDesign } from '../design/survey-design.ts'
import type { Refusal } from '../refusal.ts'
import { type Margin, marginsRefusal } from './margin.ts'
import { rakingAdjustment } from './raking-adjustment.ts'
import { sumOf } from '../sum.ts'

export type RakingOptions = {
  /** How often all margins take their turn at most. */
  readonly maxIterations?: number
  /** Enough if no combination of categories changes by more than this share of the sum of weights. */
  readonly tolerance?: number
}

export type Raked = {
  readonly design: SurveyDesign
  readonly iterations: number
  /** By how much a category's weights still differ from its total, at most, as a share of all weights. */
  readonly greatestGap: number
}

/**
 * Weights that add up to the totals of all margins, by iterative proportional fitting (Raking; Deming and Stephan 1940): R's
 * `rake`. Weights of rows with the same categories keep their proportions, so that only the combinations of categories are
 * fitted. Margins that contradict each other end with a gap. Refused: a row without a category, a category without a row, margins
 * that add up differently.
 */
export function rake(
  design: SurveyDesign,
  margins: readonly Margin[],
  { maxIterations = 100, tolerance = 1e-10 }: RakingOptions = {},
): Raked | Refusal {
  const { weights: before, rows } = design
  const refusal = marginsRefusal(before, margins)
  if (refusal !== undefined) return refusal
  const combined = margins.reduce<Numbered>((outer, { codes }) => numberedPairs(outer, codes), {
    codes: new Int32Array(rows),
    count: 1,
  })
  const start = new Float64Array(combined.count)
  for (let row = 0; row < rows; row += 1) {
    const cell = combined.codes[row] ?? 0
    start[cell] = (start[cell] ?? 0) + (before[row] ?? 0)
  }
  const turns = margins.map((margin) => turnOf(margin, combined))
  const enough = tolerance * sumOf(start)
  let sums: Float64Array = start
  let iterations = 0
  let moving = true
  let afterTurns: readonly Float64Array[] = []
  while (moving && iterations < maxIterations) {
    iterations += 1
    const previous = sums
    afterTurns = turns.map((turn) => (sums = turn(sums)))
    moving = sums.some((sum, cell) => Math.abs(sum - (previous[cell] ?? 0)) >= enough)
  }
  const weightsAfter = (cells: Float64Array) =>
    before.map((weight, row) => {
      const cell = combined.codes[row] ?? 0
      return weight === 0 ? 0 : weight * ((cells[cell] ?? 0) / (start[cell] ?? 1))
    })
  const raked = margins.map(({ codes, totals }, index) => ({
    codes,
    count: totals.length,
    weights: weightsAfter(afterTurns[index] ?? sums),
  }))
  const weights = raked.at(-1)?.weights ?? before
  return {
    design: {
      ...design,
      weights,
      adjustments: [...design.adjustments, rakingAdjustment(raked)],
    },
    iterations,
    greatestGap: Math.max(0, ...margins.map((margin) => gapOf(weights, margin))),
  }
}

function gapOf(weights: Float64Array, { codes, totals }: Margin): number {
  const left = totals.slice()
  let all = 0
  for (let row = 0; row < weights.length; row += 1) {
    const code = codes[row] ?? 0
    left[code] = (left[code] ?? 0) - (weights[row] ?? 0)
    all += weights[row] ?? 0
  }
  return left.reduce((most, gap) => Math.max(most, Math.abs(gap)), 0) / all
}

/** One margin's turn: the sums of combinations, scaled so that they meet its totals. */
function turnOf(
  { codes, totals }: Margin,
  combined: Numbered,
): (sums: Float64Array) => Float64Array {
  const category = new Int32Array(combined.count)
  for (let row = 0; row < codes.length; row += 1)
    category[combined.codes[row] ?? 0] = codes[row] ?? 0
  return (sums) => {
    const bySum = new Float64Array(totals.length)
    for (let cell = 0; cell < sums.length; cell += 1) {
      const code = category[cell] ?? 0
      bySum[code] = (bySum[code] ?? 0) + (sums[cell] ?? 0)
    }
    return sums.map((sum, cell) => {
      const code = category[cell] ?? 0
      return sum === 0 ? 0 : (sum * (totals[code] ?? 0)) / (bySum[code] ?? 1)
    })
  }
}
