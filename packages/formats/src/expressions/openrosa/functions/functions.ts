import { choiceFunctions } from './choices.ts'
import { dateFunctions } from './dates.ts'
import { nodeFunctions } from './nodes.ts'
import { numberFunctions } from './numbers.ts'
import { substringFunctions } from './substrings.ts'
import { textFunctions } from './texts.ts'
import { truthFunctions } from './truths.ts'
import type { XPathFunction } from './xpath-function.ts'

const functions: ReadonlyMap<string, XPathFunction> = new Map(
  Object.entries({
    ...numberFunctions,
    ...textFunctions,
    ...substringFunctions,
    ...truthFunctions,
    ...nodeFunctions,
    ...choiceFunctions,
    ...dateFunctions,
  }),
)

/** How the function of that name is carried over; undefined if it is not. */
export function findFunction(name: string): XPathFunction | undefined {
  return functions.get(name)
}
