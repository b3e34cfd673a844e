/** What stands in a file of reference results, as far as this program reads it. */
export type OracleFile = { readonly cases: readonly OracleCase[] }

/**
 * One reference result. `design` says how the sample was drawn, null where the statistic knows no design; `analysis` says what
 * was computed, `stat` being its name; `r` holds the call that made it. Where `analysis` is silent, the shape of `expected`
 * may be read, never its figures.
 */
export type OracleCase = {
  readonly id: string
  readonly file: string | null
  readonly design: CaseDesign | null
  readonly analysis: Analysis
  readonly expected: Json
  readonly r?: string
}

export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export type JsonObject = { readonly [key: string]: Json }

export type Analysis = JsonObject & { readonly stat: string }

/** Names of columns. A plain name and a list of one are the same. */
export type CaseDesign = {
  readonly ids?: string | readonly string[] | null
  readonly strata?: string | readonly string[] | null
  readonly weights?: string | null
  /** Instead of weights: probabilities of being drawn. */
  readonly probs?: string | null
  readonly fpc?: string | readonly string[] | null
}

/**
 * What our statistics say to a case. `found` has the keys of `expected`; further keys do no harm. `ignored` are options that nobody
 * here knows: if the figures differ, it is for them.
 */
export type Outcome =
  | { readonly kind: 'found'; readonly value: Json; readonly ignored?: readonly string[] }
  | { readonly kind: 'unsupported'; readonly why: string }

export function found(value: Json): Outcome {
  return { kind: 'found', value }
}

export function unsupported(why: string): Outcome {
  return { kind: 'unsupported', why }
}

/** Numbers as JSON has them: what is not finite is null. */
export function asJson(numbers: Iterable<number>): readonly Json[] {
  return Array.from(numbers, (number) => (Number.isFinite(number) ? number : null))
}

/** One value or a list of them, as a list. */
export function asList<T>(value: T | readonly T[] | null | undefined): readonly T[] {
  if (value === null || value === undefined) return []
  return isList(value) ? value : [value]
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value)
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
