import { isList, numberIn } from './conversions.ts'
import type { Value } from './expression.ts'

/** Whether two values are the same: of one type and equal, or a number and its numeral. */
export function isSame(left: Value, right: Value): boolean {
  if (isList(left) && isList(right)) {
    return (
      left.length === right.length &&
      left.every((item, index) => isSame(item, right[index] ?? null))
    )
  }
  const isNumber = typeof left === 'number' || typeof right === 'number'
  return isNumber ? numberIn(left) === numberIn(right) : left === right
}

/**
 * Less than zero if `left` is before `right`, more if it is after; NaN if they have no order, which satisfies no
 * comparison. Texts are ordered by their character codes, so that ISO dates are ordered by day.
 */
export function order(left: Value, right: Value): number {
  if (typeof left === 'string' && typeof right === 'string') {
    return left < right ? -1 : Number(left > right)
  }
  const isNumber = typeof left === 'number' || typeof right === 'number'
  return isNumber ? numberIn(left) - numberIn(right) : Number.NaN
}

/** Whether a list has an item, or a text a part; of several items, whether it has them all. */
export function contains(whole: Value, part: Value): boolean {
  if (isList(part)) return whole !== null && part.every((item) => contains(whole, item))
  if (isList(whole)) return part !== null && whole.some((item) => isSame(item, part))
  return typeof whole === 'string' && typeof part === 'string' && whole.includes(part)
}
