import type { ColumnChoice } from './person-field.ts'

/** How a list is read: what stands where, and who is asked at all. */
export type ListRules = {
  readonly columns: ColumnChoice
  readonly age: AgeRule | undefined
  /** Leave secondary homes (Nebenwohnungen) out. */
  readonly mainResidenceOnly: boolean
  /** At most two; their values together are the stratum (Schicht). */
  readonly strata: readonly StratumSource[]
}

/** Both ends count: `least: 16` takes in those who are 16 on the day. */
export type AgeRule = {
  /** ISO day on which the age counts (Stichtag). */
  readonly on: string
  readonly least: number
  readonly most: number | undefined
}

export type StratumSource =
  | { readonly kind: 'column'; readonly column: number }
  /** Groups that begin at these ages, on the day of the age rule: `[30, 60]` are "unter 30", "30 bis 59", "ab 60". */
  | { readonly kind: 'ageGroup'; readonly on: string; readonly from: readonly number[] }
