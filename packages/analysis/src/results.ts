import type { Category, Text, Variable } from '@meinungsbild/questionnaire'
import type { DisclosureRule, ReleasedFigure, Withheld } from './disclosure.ts'
import type { MissingKind } from './missing.ts'
import type { Selection } from './selection.ts'

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
  /** One per variable, in the order of the questionnaire; the rows of a matrix stand together. */
  readonly variables: readonly VariableResult[]
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
  /** 10 to 29 people: to be set in brackets with `smallBaseNote`. */
  readonly smallBase: boolean
}

export type CategoriesResult = ShownResult & {
  readonly kind: 'categories'
  readonly categories: readonly CategoryResult[]
  /** Of the values of the scale points; only for ordinal variables. */
  readonly mean?: ReleasedFigure
  readonly median?: ReleasedFigure
}

export type CategoryResult = {
  readonly category: Category
  readonly count: ReleasedFigure
  /** Of the base, 0 to 1. Shares of a variable with several answers sum to more than 1. */
  readonly share: ReleasedFigure
  /** 95 %, only for a random sample. */
  readonly interval?: { readonly low: ReleasedFigure; readonly high: ReleasedFigure }
}

export type NumbersResult = ShownResult & {
  readonly kind: 'numbers'
  readonly mean: ReleasedFigure
  readonly median: ReleasedFigure
  /** Smallest and largest number are single answers and therefore not given. */
  readonly bins: readonly {
    readonly from: number
    readonly to: number
    readonly label: Text
    readonly count: ReleasedFigure
    readonly share: ReleasedFigure
  }[]
}

/** Texts and days are only counted. */
export type TextsResult = ShownResult & { readonly kind: 'texts' }

/** Under a table whose base is small. */
export const smallBaseNote: Text = {
  de: 'Werte in Klammern beruhen auf 10 bis 29 Antworten und sind statistisch unsicher.',
  en: 'Figures in brackets rest on 10 to 29 answers and are statistically uncertain.',
}

/** Up to this many people a table counts as small (`smallBase`). */
export const smallBaseLimit = 29
