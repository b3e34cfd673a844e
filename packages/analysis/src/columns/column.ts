import { type MissingKind, missingKinds, type Variable } from '@meinungsbild/questionnaire'
import type { Codes } from './codes.ts'
import type { Mask } from './mask.ts'

/**
 * One variable of everybody. At one index stands the same person in all columns of a dataset.
 *
 * A cell says by one position what was answered or why nothing was: positions below `valuesIn` are values, and behind them
 * come the missing kinds in their order. So one pass over a column counts both.
 */
export type Column = CodedColumn | SetColumn | NumberColumn | TextColumn

type ColumnBase = {
  readonly variable: Variable
  /** How many answers did not belong to the question (unknown code, other kind). They count as not answered. */
  readonly unfit: number
}

/** One of several categories; values are `variable.categories`. */
export type CodedColumn = ColumnBase & { readonly kind: 'coded'; readonly codes: Codes }

/**
 * Any of several categories, one mask per position: whoever gave an answer is in one mask or more below `valuesIn`,
 * everybody else is in the one of the missing kind.
 */
export type SetColumn = ColumnBase & { readonly kind: 'set'; readonly masks: readonly Mask[] }

/** Numbers, coded: values are `numbers`, each once, the smallest first. People answer with few different numbers. */
type NumberColumn = ColumnBase & {
  readonly kind: 'numbers'
  readonly codes: Codes
  readonly numbers: Float64Array
}

/** Texts and days: 0 is "something was written". What was written is not kept here. */
type TextColumn = ColumnBase & { readonly kind: 'texts'; readonly codes: Codes }

/** How many positions are values. */
export function valuesIn(column: Column): number {
  switch (column.kind) {
    case 'coded':
    case 'set':
      return column.variable.categories.length
    case 'numbers':
      return column.numbers.length
    case 'texts':
      return 1
    default:
      return column satisfies never
  }
}

/** How many positions there are, those of the missing kinds included. */
export function positionsIn(column: Column): number {
  return valuesIn(column) + missingKinds.length
}

/** The position of a missing kind behind so many values. */
export function positionOf(kind: MissingKind, values: number): number {
  return values + missingKinds.indexOf(kind)
}
