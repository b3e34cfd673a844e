import { matrixOf, type Matrix } from '../linear-algebra/matrix.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { SurveyDesign } from './survey-design.ts'

/**
 * The covariance of estimates by the jackknife: each sampling unit is left out once, and the others of its stratum stand for it
 * (Wolter 2007, chapter 4): R's `JKn`, and of a single stratum `JK1`. `estimate` computes the estimates with the weights that it
 * gets. A stratum that was surveyed completely has no variance; a single unit of a stratum is represented by all others. Needs one
 * run per unit, so not for a large sample of people that were drawn one by one. Refused: fewer than two units.
 */
export function jackknifeCovariance(
  design: SurveyDesign,
  estimate: (weights: Float64Array) => Float64Array,
): Matrix | Refusal {
  const [stage] = design.stages
  if (stage === undefined || stage.unitCount < 2) return refuse('tooFewCases')
  const { stratumOf, drawn, population } = stage
  const replicates: { readonly estimates: Float64Array; readonly scale: number }[] = []
  for (let unit = 0; unit < stage.unitCount; unit += 1) {
    const stratum = stratumOf[unit] ?? 0
    const units = drawn[stratum] ?? 0
    const left = 1 - units / (population[stratum] ?? Infinity)
    if (left <= 0) continue
    const alone = units === 1
    const among = alone ? drawn.length : units
    const weights = design.weights.map((weight, row) => {
      const other = stage.units?.[row] ?? row
      if (other === unit) return 0
      const represents = alone || stratumOf[other] === stratum
      return represents ? (weight * among) / (among - 1) : weight
    })
    const scale = (alone ? 1 : left) * ((among - 1) / among)
    replicates.push({ estimates: estimate(weights), scale })
  }
  const width = estimate(design.weights).length
  const mean = Float64Array.from({ length: width }, (_, at) =>
    replicates.reduce((sum, { estimates }) => sum + (estimates[at] ?? 0) / replicates.length, 0),
  )
  return matrixOf(width, width, (one, other) =>
    replicates.reduce(
      (sum, { estimates, scale }) =>
        sum +
        scale *
          ((estimates[one] ?? 0) - (mean[one] ?? 0)) *
          ((estimates[other] ?? 0) - (mean[other] ?? 0)),
      0,
    ),
  )
}
