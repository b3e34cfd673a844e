import type { SurveyDesign } from '../design/survey-design.ts'
import type { Variables } from './complete-rows.ts'

export type WeightedMeans = {
  readonly cases: number
  readonly population: number
  readonly means: Float64Array
}

/** Weighted means of the rows that count. */
export function weightedMeans(
  { rows, weights }: SurveyDesign,
  counts: (row: number) => boolean,
  variables: Variables,
): WeightedMeans {
  const means = new Float64Array(variables.length)
  let cases = 0
  let population = 0
  for (let row = 0; row < rows; row += 1) {
    if (!counts(row)) continue
    const weight = weights[row] ?? 0
    cases += 1
    population += weight
    for (let each = 0; each < means.length; each += 1)
      means[each] = (means[each] ?? 0) + weight * (variables[each]?.[row] ?? 0)
  }
  return { cases, population, means: means.map((sum) => sum / population) }
}

/** n/(n - 1) times the weighted mean of squared deviations (R's `svyvar`). */
export function weightedVariances(
  { rows, weights }: SurveyDesign,
  counts: (row: number) => boolean,
  variables: Variables,
  { cases, population, means }: WeightedMeans,
): Float64Array {
  const squares = new Float64Array(variables.length)
  for (let row = 0; row < rows; row += 1) {
    if (!counts(row)) continue
    const weight = weights[row] ?? 0
    for (let each = 0; each < squares.length; each += 1) {
      const deviation = (variables[each]?.[row] ?? 0) - (means[each] ?? 0)
      squares[each] = (squares[each] ?? 0) + weight * deviation * deviation
    }
  }
  return squares.map((sum) => (sum / population) * (cases / (cases - 1)))
}

/** The sums of weights of each place, and the rows behind each. */
export function weightsByPlace(
  { rows, weights }: SurveyDesign,
  place: (row: number) => number,
  count: number,
): { readonly cases: Float64Array; readonly sums: Float64Array } {
  const cases = new Float64Array(count)
  const sums = new Float64Array(count)
  for (let row = 0; row < rows; row += 1) {
    const at = place(row)
    if (at < 0) continue
    cases[at] = (cases[at] ?? 0) + 1
    sums[at] = (sums[at] ?? 0) + (weights[row] ?? 0)
  }
  return { cases, sums }
}
