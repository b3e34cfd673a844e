import type { TableRequest } from '@meinungsbild/analysis'
import { textsFor, type FormError, type UiLanguage } from '@meinungsbild/design'
import type { Variable } from '@meinungsbild/questionnaire'
import { hasFewAnswers } from '../../analysis-plan/has-few-answers.ts'
import { readDecimal } from '../../questionnaire/parts/decimal.ts'
import { questionTexts } from './question.texts.ts'

/** A free table as its address asks for it; what is empty was not chosen. */
export type FreeQuery = {
  /** Id of a variable: the question, or one of its rows. */
  readonly row: string
  readonly by: string
  readonly filters: readonly FilterQuery[]
}

/** One condition as it was typed. */
export type FilterQuery = {
  /** From 1. */
  readonly number: number
  readonly variable: string
  readonly codes: readonly string[]
  readonly from: string
  readonly to: string
}

/** Beyond three conditions hardly anybody is left. */
const filterNumbers = [1, 2, 3] as const

/** The fields of the form and of the address. */
export const fieldNames = {
  row: 'zeile',
  by: 'nach',
  /** What the map shows. */
  map: 'karte',
  filter: (number: number) => `filter${number}`,
  codes: (number: number) => `antwort${number}`,
  from: (number: number) => `von${number}`,
  to: (number: number) => `bis${number}`,
}

export function readFreeQuery(query: URLSearchParams): FreeQuery {
  return {
    row: query.get(fieldNames.row) ?? '',
    by: query.get(fieldNames.by) ?? '',
    filters: filterNumbers.map((number) => ({
      number,
      variable: query.get(fieldNames.filter(number)) ?? '',
      codes: query.getAll(fieldNames.codes(number)),
      from: query.get(fieldNames.from(number)) ?? '',
      to: query.get(fieldNames.to(number)) ?? '',
    })),
  }
}

/** Whether a table was asked for at all, and not only a row. */
export function asksForTable({ by, filters }: FreeQuery): boolean {
  return by !== '' || filters.some(({ variable }) => variable !== '')
}

export function groupable(variables: readonly Variable[]): readonly Variable[] {
  return variables.filter(hasFewAnswers)
}

/** Whether people can be chosen by it: by some of its answers, or by a range of numbers. */
export function canFilter(variable: Variable): boolean {
  const { measure, categories } = variable
  const isTicked = measure === 'multiple' && categories.length > 0 && categories.length <= 30
  return isTicked || measure === 'metric' || hasFewAnswers(variable)
}

export type ReadRequest =
  | { readonly kind: 'request'; readonly request: TableRequest }
  /** A question was chosen, and its answers are still to be. */
  | { readonly kind: 'incomplete' }
  /** What was typed wrongly. */
  | { readonly kind: 'wrong'; readonly errors: readonly FormError[] }

type Condition = NonNullable<TableRequest['filter']>
type ReadFilter = Condition | 'incomplete' | FormError

/** The query as a request for a table about `variable`. */
export function requestOf(
  variable: string,
  { by, filters }: FreeQuery,
  variables: readonly Variable[],
  language: UiLanguage,
): ReadRequest {
  const read = filters
    .filter((filter) => filter.variable !== '')
    .map((filter) => readFilter(filter, variables, language))
  const errors = read.filter(isError)
  if (errors.length > 0) return { kind: 'wrong', errors }
  if (read.includes('incomplete')) return { kind: 'incomplete' }
  const conditions = read.filter(isCondition)
  return {
    kind: 'request',
    request: {
      variable,
      ...(by !== '' && { by }),
      ...(conditions.length > 0 && { filter: { kind: 'and', of: conditions } }),
    },
  }
}

function isError(read: ReadFilter): read is FormError {
  return typeof read === 'object' && 'message' in read
}

function isCondition(read: ReadFilter): read is Condition {
  return typeof read === 'object' && 'kind' in read
}

function readFilter(
  filter: FilterQuery,
  variables: readonly Variable[],
  language: UiLanguage,
): ReadFilter {
  const { number, variable: id, codes } = filter
  const texts = textsFor(questionTexts, language)
  const variable = variables.find((each) => each.id === id)
  if (variable === undefined || !canFilter(variable))
    return { field: fieldNames.filter(number), message: texts.noSuchQuestion }
  if (variable.measure === 'metric') return readRange(filter, language)
  // Ticks of a question that was chosen before are sent along with the new one.
  const own = codes.filter((code) => variable.categories.some((each) => each.code === code))
  return own.length === 0 ? 'incomplete' : { kind: 'anyOf', variable: id, codes: own }
}

/** An end that is left out lies infinitely far away. */
function readRange({ number, variable, from, to }: FilterQuery, language: UiLanguage): ReadFilter {
  const texts = textsFor(questionTexts, language)
  if (from.trim() === '' && to.trim() === '') return 'incomplete'
  const low = from.trim() === '' ? -Infinity : readDecimal(from, language)
  const high = to.trim() === '' ? Infinity : readDecimal(to, language)
  if (low === undefined) return { field: fieldNames.from(number), message: texts.noNumber }
  if (high === undefined) return { field: fieldNames.to(number), message: texts.noNumber }
  if (low > high) return { field: fieldNames.to(number), message: texts.rangeTurned }
  return { kind: 'between', variable, from: low, to: high }
}
