import { finite, isList, isNothing, numberIn, textFrom } from '../conversions.ts'
import { ofValues } from './language-function.ts'

/** Choosing between values, and turning one type into another. */
export const valueFunctions = {
  if: ofValues(2, 3, ([condition, then = null, otherwise = null]) =>
    condition === true ? then : otherwise,
  ),
  coalesce: ofValues(1, Infinity, (values) => values.find((value) => !isNothing(value)) ?? null),
  empty: ofValues(1, 1, ([value]) => isNothing(value)),
  number: ofValues(1, 1, ([value]) =>
    finite(typeof value === 'boolean' ? Number(value) : numberIn(value)),
  ),
  text: ofValues(1, 1, ([value]) => textFrom(value)),
  truth: ofValues(1, 1, ([value]) => (isList(value) ? value.length > 0 : Boolean(value))),
}
