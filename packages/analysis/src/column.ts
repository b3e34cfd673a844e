import type { Variable } from '@meinungsbild/questionnaire'

/** One variable of everybody, in the order in which the answers came. Cells of all columns at one index are one person. */
export type Column = CodedColumn | SetColumn | NumberColumn | TextColumn

type ColumnBase = {
  readonly variable: Variable
  /** Per person: `answered` or the state of a missing kind (see `missing.ts`). */
  readonly state: Uint8Array
  /** How many answers did not belong to the question (unknown code, other kind). They count as not answered. */
  readonly unfit: number
}

/** One of several categories: `codes[i]` is an index into `variable.categories`, meaningless where nothing was answered. */
export type CodedColumn = ColumnBase & { readonly kind: 'coded'; readonly codes: Uint16Array }

/**
 * Any of several categories, as bits: person `i` has category `c` if bit `c % 32` of `bits[i * words + (c >> 5)]` is set.
 * `words` is 1 for up to 32 categories, 2 for up to 64, and so on.
 */
export type SetColumn = ColumnBase & {
  readonly kind: 'set'
  readonly words: number
  readonly bits: Uint32Array
}

export type NumberColumn = ColumnBase & { readonly kind: 'numbers'; readonly values: Float64Array }

/** Texts and days (ISO). Nothing but their number leaves the analysis; `''` where nothing was answered. */
export type TextColumn = ColumnBase & { readonly kind: 'texts'; readonly values: readonly string[] }
