import { dateFunctions } from './dates.ts'
import { numberFunctions } from './numbers.ts'
import { otherFunctions } from './others.ts'
import { roundingFunctions } from './rounding.ts'
import type { SurveyFunction } from './survey-function.ts'

const functions: ReadonlyMap<string, SurveyFunction> = new Map(
  Object.entries({ ...numberFunctions, ...roundingFunctions, ...dateFunctions, ...otherFunctions }),
)

/** How the function of that name is carried over; undefined if it is not. */
export function findFunction(name: string): SurveyFunction | undefined {
  return functions.get(name)
}
