import { placeOf } from '../cell-key/place-of.ts'

/** Rounds a count to a multiple of `base`, halves up (deterministisches Runden): the error is at most half of `base`. */
export function roundTo(count: number, base: number): number {
  checkBase(base)
  return base * Math.floor((2 * count + base) / (2 * base))
}

/** Rounding has a purpose of its own, so that it says nothing about how counts are perturbed. */
const ofRounding = -1

/**
 * Rounds up or down to a multiple of `base`, up the more often the nearer it is, so that sums are not biased (zufälliges
 * Runden). The cell key decides: the same people are always rounded alike. Multiples stay as they are.
 */
export function roundRandomly(count: number, base: number, key: number): number {
  checkBase(base)
  const rest = count % base
  return count - rest + (placeOf(key, ofRounding) < rest / base ? base : 0)
}

function checkBase(base: number): void {
  if (!Number.isSafeInteger(base) || base < 2) {
    throw new RangeError(`Rounding needs a base from 2 on, given: ${base}`)
  }
}
