import type { PerturbationTable } from './perturbation-table.ts'
import { placeOf } from './place-of.ts'

/** For what keys are used; each purpose has changes of its own. */
const ofCounts = 0

/**
 * A count as it is shown. `key` is the cell key (Zellschlüssel) of exactly those who are counted: the sum of their record keys
 * (Datensatzschlüssel) modulo 2^32, which are whole numbers, uniform from 0 to 2^32 - 1. So the same people are always perturbed
 * alike, in whatever order they come and in whatever table they stand, and asking again tells nothing more.
 */
export function perturb(count: number, key: number, table: PerturbationTable): number {
  return count + changeOf(count, placeOf(key, ofCounts), table)
}

/** How a weight is perturbed. */
export type WeightPerturbation = {
  /** More than this nobody weighs. */
  readonly greatest: number
  /** Another positive whole number for every weighting, so that two of them cannot be solved for what they have in common. */
  readonly purpose: number
}

/**
 * The weight of some people as it is shown: perturbed as if people came and went who weigh as much as anybody does. As much per
 * person as before would hide nobody: weights that differ between groups tell how many of each there are, and who knows all
 * weights can reckon with whole people. Therefore it is moved by a fraction of a person more, too.
 */
export function perturbWeight(
  weight: number,
  { count, key }: { readonly count: number; readonly key: number },
  { greatest, purpose }: WeightPerturbation,
  table: PerturbationTable,
): number {
  if (count === 0) return 0
  const change = changeOf(count, placeOf(key, purpose), table)
  const fraction = placeOf(key, -purpose) - 0.5
  return Math.max(0, weight + (change + fraction) * greatest)
}

function changeOf(count: number, place: number, { rows }: PerturbationTable): number {
  const row = rows[Math.min(count, rows.length - 1)] ?? []
  let passed = 0
  for (const { by, probability } of row) {
    passed += probability
    if (place < passed) return by
  }
  // The probabilities add up to 1 but for their last bits.
  return row.findLast(({ probability }) => probability > 0)?.by ?? 0
}
