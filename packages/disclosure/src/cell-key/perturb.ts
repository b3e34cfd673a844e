import type { PerturbationTable } from './perturbation-table.ts'
import { placeOf } from './place-of.ts'

/** For what keys are used; each purpose has changes of its own. */
const ofCounts = 0

/**
 * A count as it is shown. `key` is the cell key of exactly those who are counted (see `cellKey`): the same people are always
 * perturbed alike, in whatever table they stand, so that asking again tells nothing more.
 */
export function perturb(count: number, key: number, { rows }: PerturbationTable): number {
  const row = rows[Math.min(count, rows.length - 1)] ?? []
  const place = placeOf(key, ofCounts)
  let passed = 0
  for (const { by, probability } of row) {
    passed += probability
    if (place < passed) return count + by
  }
  // The probabilities add up to 1 but for their last bits.
  return count + (row.findLast(({ probability }) => probability > 0)?.by ?? 0)
}

/**
 * The weight of a perturbed count: as much per person as before. What is shown is decided by people; a weight by itself would
 * tell who weighs it.
 */
export function perturbedWeight(weight: number, count: number, shown: number): number {
  return count === 0 ? 0 : (weight * shown) / count
}
