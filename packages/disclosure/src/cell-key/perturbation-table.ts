import { maximumEntropy, possibleVariances, type VarianceRange } from './maximum-entropy.ts'

/** How counts are perturbed (Cell-Key-Methode). */
export type PerturbationRule = {
  /** D: no count is changed by more than this. Whole number from 1 on. */
  readonly maximum: number
  /** V: variance of the changes of every count but 0; positive. */
  readonly variance: number
  /** js: counts from 1 to this never appear; 0 lets all appear. */
  readonly threshold: number
}

/** For every count the changes it may undergo, with their probabilities. Counts beyond the last row are perturbed like it. */
export type PerturbationTable = { readonly rows: readonly (readonly Change[])[] }

export type Change = { readonly by: number; readonly probability: number }

/** No unbiased distribution of this variance exists for `count`; `possible` are the variances there are. */
export type NoPerturbation = {
  readonly refused: 'noDistribution'
  readonly count: number
  readonly possible: VarianceRange
}

/**
 * For each count the distribution of changes that says least beyond what is asked for: unbiased, of the given variance, never
 * below 0 and never to a count from 1 to the threshold (Giessing 2016; R's `ptable`). 0 stays 0.
 */
export function perturbationTable(rule: PerturbationRule): PerturbationTable | NoPerturbation {
  checkRule(rule)
  const rows: (readonly Change[])[] = [[{ by: 0, probability: 1 }]]
  for (let count = 1; ; count += 1) {
    const changes = changesOf(count, rule)
    const possible = possibleVariances(changes)
    if (rule.variance < possible.lower || rule.variance > possible.upper) {
      return { refused: 'noDistribution', count, possible }
    }
    const probabilities = maximumEntropy(changes, rule.variance)
    rows.push(changes.map((by, index) => ({ by, probability: probabilities[index] ?? 0 })))
    if (changes.length === 2 * rule.maximum + 1) return { rows }
  }
}

function checkRule({ maximum, variance, threshold }: PerturbationRule): void {
  const isWhole = Number.isSafeInteger(maximum) && Number.isSafeInteger(threshold)
  if (!isWhole || maximum < 1 || threshold < 0 || !(variance > 0)) {
    throw new RangeError(`No rule: D = ${maximum}, V = ${variance}, js = ${threshold}`)
  }
}

function changesOf(count: number, { maximum, threshold }: PerturbationRule): readonly number[] {
  return Array.from({ length: 2 * maximum + 1 }, (_, index) => index - maximum).filter((by) => {
    const result = count + by
    return result === 0 || result > threshold
  })
}
