import { order } from '../comparison.ts'
import { finite, listFrom, numberIn } from '../conversions.ts'
import type { Value } from '../expression.ts'
import { ofValues, type LanguageFunction } from './language-function.ts'

/**
 * Figures over any number of values and lists. Empty values are passed over; what is no number makes the figure empty,
 * except that texts such as dates have a first and a last one.
 */
export const statisticsFunctions = {
  count: ofItems((items) => items.length),
  sum: ofItems((items) => finite(total(items))),
  mean: ofItems((items) => finite(total(items) / items.length)),
  min: ofItems((items) => extreme(items, 1)),
  max: ofItems((items) => extreme(items, -1)),
}

function ofItems(compute: (items: readonly Value[]) => Value): LanguageFunction {
  return ofValues(1, Infinity, (values) =>
    compute(values.flatMap(listFrom).filter((item) => item !== null)),
  )
}

function total(items: readonly Value[]): number {
  return items.reduce((sum: number, item) => sum + numberIn(item), 0)
}

/** The first item in order, or with a `sign` of -1 the last; empty if they have no order. */
function extreme(items: readonly Value[], sign: 1 | -1): Value {
  const numbers = items.map(numberIn)
  const ranked = numbers.some(Number.isNaN) ? items : numbers
  return ranked.reduce((best: Value, item) => {
    const distance = order(item, best) * sign
    return distance < 0 ? item : distance >= 0 ? best : null
  }, ranked[0] ?? null)
}
