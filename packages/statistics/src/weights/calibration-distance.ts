/** Factors of weights stay between `lower`, below 1, and `upper`, above 1. */
export type FactorBounds = { readonly lower: number; readonly upper: number }

/**
 * How far new weights are from the old ones (Deville and Särndal 1992, section 2): `linear` is the generalised regression
 * estimator and may give negative weights; `raking` is multiplicative and gives what raking gives; `logit` stays within bounds
 * smoothly, where the others are cut off at them.
 */
export type CalibrationDistance =
  | { readonly kind: 'linear'; readonly bounds?: FactorBounds }
  | { readonly kind: 'raking'; readonly bounds?: FactorBounds }
  | { readonly kind: 'logit'; readonly bounds: FactorBounds }

/** The factor of a weight by its score x'λ, 1 at 0, and its slope. */
export type CalibrationFunction = {
  readonly factor: (score: number) => number
  readonly slope: (score: number) => number
}

export function calibrationFunction(distance: CalibrationDistance): CalibrationFunction {
  switch (distance.kind) {
    case 'linear':
      return within({ factor: (score) => 1 + score, slope: () => 1 }, distance.bounds)
    case 'raking':
      return within({ factor: Math.exp, slope: Math.exp }, distance.bounds)
    case 'logit':
      return logit(distance.bounds)
    default:
      return distance satisfies never
  }
}

function within(free: CalibrationFunction, bounds: FactorBounds | undefined): CalibrationFunction {
  if (bounds === undefined) return free
  const { lower, upper } = bounds
  return {
    factor: (score) => Math.min(upper, Math.max(lower, free.factor(score))),
    slope: (score) => {
      const factor = free.factor(score)
      return factor > lower && factor < upper ? free.slope(score) : 0
    },
  }
}

function logit({ lower, upper }: FactorBounds): CalibrationFunction {
  const steepness = (upper - lower) / ((upper - 1) * (1 - lower))
  const odds = (score: number) => ((1 - lower) / (upper - 1)) * Math.exp(steepness * score)
  const factor = (score: number) => {
    const ratio = odds(score)
    return ratio === Infinity ? upper : (lower + upper * ratio) / (1 + ratio)
  }
  return {
    factor,
    slope: (score) => {
      const reached = factor(score)
      return (steepness * (reached - lower) * (upper - reached)) / (upper - lower)
    },
  }
}
