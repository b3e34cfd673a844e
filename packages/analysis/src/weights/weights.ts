import type { WeightPerturbation } from '@meinungsbild/disclosure'
import type { SurveyDesign } from '@meinungsbild/statistics'

declare const sealed: unique symbol

/** How much every answer of one dataset counts. Outside this package only its summary can be read. */
export type Weights = {
  /** Undefined where all answers count the same. */
  readonly summary: WeightsSummary | undefined
  /** Keeps others from being taken for one. */
  readonly [sealed]: true
}

/** What weights cost and whether they reached their margins; numbers about the whole, none of which rests on few people. */
export type WeightsSummary = {
  /** In multiples of the mean weight. */
  readonly least: number
  readonly greatest: number
  /** Kish (1965): how many times as large the variance of a mean is as without weights. */
  readonly designEffect: number
  readonly effectiveCases: number
  readonly iterations: number
  /** By how much a share still differs from what it is in the population, at most; the cap may keep it from being met. */
  readonly greatestGap: number
}

/** What is inside, for this package. */
export type WeightsInside = {
  /** How the answers came about, for standard errors; its weights are those of the figures. */
  readonly design: SurveyDesign
  /** How weights are perturbed before they are shown; undefined where all answers count the same. */
  readonly perturbation: WeightPerturbation | undefined
}

const inside = new WeakMap<Weights, WeightsInside>()

export function makeWeights(summary: WeightsSummary | undefined, within: WeightsInside): Weights {
  // The mark is one of the compiler's; at run time the weak map holds the seal.
  const weights = { summary } as Weights
  inside.set(weights, within)
  return weights
}

/** Opens weights. */
export function insideOf(weights: Weights): WeightsInside {
  const within = inside.get(weights)
  if (within === undefined) throw new TypeError('These weights were not made here.')
  return within
}
