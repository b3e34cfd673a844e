import { dateFunctions } from './dates.ts'
import { numberFunctions } from './numbers.ts'
import { questionFunctions } from './questions.ts'
import type { ScriptFunction } from './script-function.ts'
import { textFunctions } from './texts.ts'

const functions: ReadonlyMap<string, ScriptFunction> = new Map(
  Object.entries({ ...numberFunctions, ...questionFunctions, ...textFunctions, ...dateFunctions }),
)

/** How the function of that name is carried over; undefined if it is not. */
export function findFunction(name: string): ScriptFunction | undefined {
  return functions.get(name)
}
