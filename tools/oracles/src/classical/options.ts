import { isRefusal, type Alternative, type Refusal } from '@meinungsbild/statistics'
import {
  asList,
  isObject,
  type Analysis,
  type Json,
  type JsonObject,
  type OracleCase,
} from '../case.ts'
import { argumentOf, numberArgumentOf } from '../survey/columns.ts'

/** A case that asks for something we do not compute. */
export class NotSupported extends Error {}

/** Say where to compute, or nothing about it. */
const general = new Set([
  'stat',
  'note',
  'na',
  'na_rm',
  'coding',
  'filter',
  'subset',
  'derive',
  'row_order',
])

/** Refuses options that nobody here knows, so that they are not silently ignored. */
export function onlyOptions({ analysis }: OracleCase, ...known: readonly string[]): void {
  const strange = Object.keys(analysis).filter((key) => !general.has(key) && !known.includes(key))
  if (strange.length > 0) throw new NotSupported(`option ${strange.join(', ')}`)
}

/** The name of a column. */
export function columnOption(analysis: Analysis, key: string): string {
  const value = analysis[key]
  if (typeof value !== 'string') throw new NotSupported(`${key} is no column`)
  return value
}

/** The names of columns. */
export function columnsOption(analysis: Analysis, key: string): readonly string[] {
  return asList(analysis[key]).map((each) => {
    if (typeof each !== 'string') throw new NotSupported(`${key} are no columns`)
    return each
  })
}

/** From the analysis or from the call of R, as all options that R has. */
export function alternativeOf(oracle: OracleCase): Alternative {
  const alternative = argumentOf(oracle, 'alternative') ?? 'two.sided'
  switch (alternative) {
    case 'two.sided':
      return 'twoSided'
    case 'less':
    case 'greater':
      return alternative
    default:
      throw new NotSupported(`alternative ${alternative}`)
  }
}

export const levelNames = ['conf_level', 'conf.level', 'level'] as const

export function levelOf(oracle: OracleCase): number {
  return numberArgumentOf(oracle, ...levelNames) ?? 0.95
}

/** R's TRUE or FALSE; undefined where neither was given. */
export function flagOf(oracle: OracleCase, ...names: readonly string[]): boolean | undefined {
  const value = argumentOf(oracle, ...names)?.toLowerCase()
  return value === undefined ? undefined : value === 'true'
}

/** What our statistics say; a refusal is something that we do not compute. */
export function settled<T extends object | number>(result: T | Refusal): T {
  if (typeof result === 'object' && isRefusal(result)) throw new NotSupported(result.refused)
  return result
}

/** The objects in a list that stands for a table. */
export function recordsOf(value: Json): readonly JsonObject[] {
  return asList(value).filter(isObject)
}

/** A number that a record of results starts from. */
export function given(record: JsonObject, key: string): number {
  const value = record[key]
  if (typeof value !== 'number') throw new NotSupported(`results without ${key}`)
  return value
}
