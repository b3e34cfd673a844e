import type { Category, MissingKind, Text, Variable } from '@meinungsbild/questionnaire'
import type { DisclosureRule, ReleasedFigure, Withheld } from './disclosure.ts'
import type { Selection } from './selection.ts'
import type { WeightsSummary } from './weights/weights.ts'

/** What analysis cannot know from the answers: how people were chosen, and how many were invited. */
export type Field = { readonly selection: Selection; readonly invited?: number }

/** All that may leave the inside, as plain data. Every number in it passed disclosure control. */
export type ReleasedResults = {
  readonly rule: DisclosureRule
  readonly selection: Selection
  /** The sentence about the selection that belongs under the tables. */
  readonly statement: Text
  readonly participants: ReleasedFigure | Withheld
  /** Rücklauf: participants of the invited, 0 to 1. Absent if nobody was invited by name or letter. */
  readonly responseRate?: ReleasedFigure | Withheld
  /** What weights do; absent where all answers count the same. */
  readonly weights?: WeightsSummary
  /** Whether figures are exact but for what is withheld, or perturbed (Cell-Key-Methode). */
  readonly protection: 'suppressed' | 'perturbed'
  /** One per variable, in the order of the questionnaire; the rows of a matrix stand together. */
  readonly variables: readonly VariableResult[]
  /** The same variables by the categories of others, as the analysis plan says. */
  readonly breakdowns: readonly BreakdownResult[]
}

/** One variable by the categories of another. */
export type BreakdownResult = {
  readonly variable: Variable
  readonly by: Variable
  /** One per category of `by`; their shares are whole per cent. */
  readonly groups: readonly { readonly category: Category; readonly result: VariableResult }[]
}

export type VariableResult =
  | CategoriesResult
  | NumbersResult
  | TextsResult
  | (Withheld & { readonly variable: Variable })

type ShownResult = {
  readonly variable: Variable
  /** How many gave a value. Base and missing kinds together are all participants. */
  readonly base: ReleasedFigure
  readonly missing: Readonly<Record<MissingKind, ReleasedFigure>>
  /** 10 to 29 people: shares and means are to be set in brackets, the sign for what is uncertain. */
  readonly smallBase: boolean
}

/** The figures of one row of a table. */
export type CellResult = {
  /** Unweighted. Absent where only shares are printed, as in breakdowns. */
  readonly count?: ReleasedFigure | Withheld
  /** Of the base, 0 to 1; weighted where answers are. Of several answers the shares sum to more than 1. */
  readonly share: ReleasedFigure | Withheld
  /** 95 %, only for a random sample. */
  readonly interval?: ReleasedInterval
}

export type ReleasedInterval = { readonly low: ReleasedFigure; readonly high: ReleasedFigure }

/** With its 95 % interval if the sample is a random one. */
export type MeanResult = ReleasedFigure & { readonly interval?: ReleasedInterval }

export type CategoriesResult = ShownResult & {
  readonly kind: 'categories'
  readonly categories: readonly CategoryResult[]
  /** Of the values of the scale points; only for ordinal variables. */
  readonly mean?: MeanResult
  readonly median?: ReleasedFigure
}

export type CategoryResult = CellResult & { readonly category: Category }

export type NumbersResult = ShownResult & {
  readonly kind: 'numbers'
  readonly mean?: MeanResult
  readonly median?: ReleasedFigure
  /** Smallest and largest number are single answers and therefore not given. */
  readonly bins: readonly (CellResult & {
    readonly from: number
    readonly to: number
    readonly label: Text
  })[]
}

/** Texts and days are only counted. */
export type TextsResult = ShownResult & { readonly kind: 'texts' }

/** Up to this many people a table counts as small (`smallBase`). */
export const smallBaseLimit = 29
