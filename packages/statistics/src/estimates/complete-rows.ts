import type { Domain, SurveyDesign } from '../design/survey-design.ts'

/** Where an estimate takes place. */
export type EstimateOptions = {
  /** The rows that it is about. The design keeps all of them, so that the standard error is that of a domain. */
  readonly domain?: Domain | undefined
}

/** Variables of all rows; NaN where one has no value. A row without one of several values counts for none of them. */
export type Variables = readonly Float64Array[]

/** Categories of all rows, 0 to `count - 1`; -1 where one has none. */
export type Categories = { readonly codes: Int32Array; readonly count: number }

/** Says whether a row has a weight, lies within the domain, and has all values. */
export function completeRows(
  { weights }: SurveyDesign,
  { domain }: EstimateOptions,
  variables: Variables,
): (row: number) => boolean {
  const [only] = variables
  if (variables.length === 1 && only !== undefined)
    return (row) =>
      weights[row] !== 0 && domain?.[row] !== 0 && !Number.isNaN(only[row] ?? Number.NaN)
  return (row) =>
    weights[row] !== 0 &&
    domain?.[row] !== 0 &&
    variables.every((values) => !Number.isNaN(values[row] ?? Number.NaN))
}

/** The category of a row that has a weight and lies within the domain; else -1. */
export function categoryOf(
  { weights }: SurveyDesign,
  { domain }: EstimateOptions,
  { codes }: Categories,
): (row: number) => number {
  return (row) => (weights[row] === 0 || domain?.[row] === 0 ? -1 : (codes[row] ?? -1))
}
