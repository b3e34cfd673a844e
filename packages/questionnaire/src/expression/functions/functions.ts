import { answerFunctions } from './answers.ts'
import { dateFunctions } from './dates.ts'
import type { LanguageFunction } from './language-function.ts'
import { listFunctions } from './lists.ts'
import { mathFunctions } from './math.ts'
import { statisticsFunctions } from './statistics.ts'
import { textFunctions } from './texts.ts'
import { valueFunctions } from './values.ts'

const functions = {
  ...answerFunctions,
  ...valueFunctions,
  ...listFunctions,
  ...statisticsFunctions,
  ...mathFunctions,
  ...textFunctions,
  ...dateFunctions,
}

export type FunctionName = keyof typeof functions

const byName: ReadonlyMap<string, LanguageFunction> = new Map(Object.entries(functions))

/** The function of that name; undefined if the language has none. */
export function findFunction(name: string): LanguageFunction | undefined {
  return byName.get(name)
}
