/** What unequal weights cost. */
export type WeightSummary = {
  readonly cases: number
  readonly sum: number
  readonly least: number
  readonly greatest: number
  /** The greatest weight by the least. */
  readonly ratio: number
  /** n Σw² / (Σw)²: how many times as large the variance of a mean is as with equal weights (Kish 1965, section 11.7). */
  readonly designEffect: number
  /** (Σw)² / Σw², the effective number of cases (effektive Fallzahl). */
  readonly effectiveCases: number
  /** The squared coefficient of variation, `designEffect` less 1. */
  readonly squaredVariation: number
}

/** Kish's design effect of weights and what belongs to it. Rows with weight 0 count as cases; leave out who takes no part. */
export function weightSummary(weights: Float64Array): WeightSummary {
  const cases = weights.length
  let sum = 0
  let squares = 0
  let least = Infinity
  let greatest = -Infinity
  for (const weight of weights) {
    sum += weight
    squares += weight * weight
    if (weight < least) least = weight
    if (weight > greatest) greatest = weight
  }
  const mean = sum / cases
  let deviations = 0
  for (const weight of weights) deviations += (weight - mean) ** 2
  return {
    cases,
    sum,
    least,
    greatest,
    ratio: greatest / least,
    designEffect: (cases * squares) / sum ** 2,
    effectiveCases: sum ** 2 / squares,
    squaredVariation: deviations / cases / mean ** 2,
  }
}
