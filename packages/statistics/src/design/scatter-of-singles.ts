import type { Matrix } from '../linear-algebra/matrix.ts'
import type { SingleLinearized } from './linearized.ts'
import type { SamplingStage } from './sampling-stage.ts'
import type { SurveyDesign } from './survey-design.ts'

/**
 * What `covarianceOfTotals` adds for rows that were drawn one by one and share in one estimate each, in a single pass: number,
 * mean and squared deviations of each estimate's rows within each stratum (Welford 1962) say all that is needed.
 */
export function scatterOfSingles(
  { rows, weights }: SurveyDesign,
  { stratumOf, drawn, scale }: SamplingStage,
  { width, place, value }: SingleLinearized,
  into: Matrix,
): void {
  const counts = new Float64Array(drawn.length * width)
  const means = new Float64Array(drawn.length * width)
  const squares = new Float64Array(drawn.length * width)
  for (let row = 0; row < rows; row += 1) {
    const at = place(row)
    const weight = weights[row] ?? 0
    if (at < 0 || weight === 0) continue
    const cell = (stratumOf[row] ?? 0) * width + at
    const contribution = weight * value(row)
    const count = (counts[cell] ?? 0) + 1
    const mean = means[cell] ?? 0
    const deviation = contribution - mean
    const moved = mean + deviation / count
    counts[cell] = count
    means[cell] = moved
    squares[cell] = (squares[cell] ?? 0) + deviation * (contribution - moved)
  }
  for (let stratum = 0; stratum < drawn.length; stratum += 1) {
    const all = drawn[stratum] ?? 0
    const factor = scale[stratum] ?? 0
    if (factor === 0) continue
    for (let one = 0; one < width; one += 1) {
      const cell = stratum * width + one
      const count = counts[cell] ?? 0
      const mean = means[cell] ?? 0
      // A single unit is not compared with itself.
      const rest = all > 1 ? (all - count) / all : 1
      add(into, one, one, factor * ((squares[cell] ?? 0) + count * mean * mean * rest))
      if (all < 2 || count === 0) continue
      for (let other = one + 1; other < width; other += 1) {
        const total = (counts[cell - one + other] ?? 0) * (means[cell - one + other] ?? 0)
        add(into, one, other, (-factor * count * mean * total) / all)
      }
    }
  }
}

function add({ values, columns }: Matrix, row: number, column: number, what: number): void {
  const at = row * columns + column
  values[at] = (values[at] ?? 0) + what
}
