import { placeOf } from '../cell-key/place-of.ts'

/** Rounding has a purpose of its own, so that it says nothing about how counts are perturbed. */
const ofRounding = -1

/**
 * Rounds up or down to a multiple of `base`, up the more often the nearer it is, so that sums are not biased (zufälliges
 * Runden). The cell key decides: the same people are always rounded alike. Multiples stay as they are.
 */
export function roundRandomly(count: number, base: number, key: number): number {
  if (!Number.isSafeInteger(base) || base < 2) {
    throw new RangeError(`Rounding needs a base from 2 on, given: ${base}`)
  }
  const rest = count % base
  return count - rest + (placeOf(key, ofRounding) < rest / base ? base : 0)
}
