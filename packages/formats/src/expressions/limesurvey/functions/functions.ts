import { countFunctions } from './counts.ts'
import { dateFunctions } from './dates.ts'
import { numberFunctions } from './numbers.ts'
import { questionFunctions } from './questions.ts'
import type { ScriptFunction } from './script-function.ts'
import { searchFunctions } from './text-search.ts'
import { textFunctions } from './texts.ts'

const functions: ReadonlyMap<string, ScriptFunction> = new Map(
  Object.entries({
    ...numberFunctions,
    ...questionFunctions,
    ...countFunctions,
    ...textFunctions,
    ...searchFunctions,
    ...dateFunctions,
  }),
)

/** How the function of that name is carried over; undefined if it is not. */
export function findFunction(name: string): ScriptFunction | undefined {
  return functions.get(name)
}
