import type { Language, MissingKind } from '@meinungsbild/questionnaire'

/** What a cell of `BatchColumn.states` holds where there is a value. */
export const answered = 0

/** One column of a data file. */
export type DataVariable = CodeVariable | NumberVariable | TextVariable | DateVariable

type VariableBase = {
  /** Taken by every program that reads our files (see `newVariableNames`); unique without regard to case. */
  readonly name: string
  /** What it is called in the questionnaire: `question.row`, `question~code` for an option. */
  readonly id: string
  /** One line of words. */
  readonly label: string
  /** Which kinds of missing value it can have, in the order of `missingKinds`. */
  readonly missing: readonly MissingKind[]
}

/** One of several categories. A cell is the index of its category. */
type CodeVariable = VariableBase & {
  readonly kind: 'code'
  readonly measure: 'nominal' | 'ordinal'
  readonly categories: readonly DataCategory[]
}

export type DataCategory = {
  /** What files hold: an integer of 32 bits, unique in its variable. */
  readonly value: number
  /** What the questionnaire calls it. */
  readonly code: string
  readonly label: string
}

/** A cell is a finite number. */
type NumberVariable = VariableBase & {
  readonly kind: 'number'
  /** How many decimals are shown; none are cut off. */
  readonly decimals: number
}

type TextVariable = VariableBase & { readonly kind: 'text' }

/** A cell is a day `2026-11-27`, a month `2026-11` or a time of day `07:30`. */
type DateVariable = VariableBase & { readonly kind: 'date'; readonly unit: DateUnit }

export type DateUnit = 'day' | 'month' | 'time'

/** The options of a question that takes several of them (Mehrfachantworten-Set): variables that are 1 where chosen, else 0. */
export type ResponseSet = {
  /** A name like those of variables, without the `$` of SPSS. */
  readonly name: string
  readonly label: string
  /** Names of at least two variables. */
  readonly variables: readonly string[]
}

/**
 * Rows that are handed over together: some thousand, so that they fit into memory. By column, so that typed arrays can be
 * passed on as they are (`subarray`) and no cell becomes an object.
 */
export type Batch = { readonly length: number; readonly columns: readonly BatchColumn[] }

/**
 * As many cells as the batch has rows. A state is `answered` or the place of a kind in `missingKinds`, counted from 1; where it
 * says that there is no value, the one that stands there means nothing.
 */
export type BatchColumn = { readonly states: Uint8Array } & (
  | { readonly kind: 'numbers'; readonly values: ArrayLike<number> }
  | { readonly kind: 'texts'; readonly values: ArrayLike<string> }
)

/** Single answers (Mikrodaten) as their owner hands them over. */
export type DataSource = {
  readonly title: string
  /** That of title and labels. */
  readonly language: Language
  readonly createdAt: Date
  readonly variables: readonly DataVariable[]
  readonly sets: readonly ResponseSet[]
  readonly missingLabels: Readonly<Record<MissingKind, string>>
  /** From the beginning each time; every time the same rows. */
  readonly batches: () => Iterable<Batch> | AsyncIterable<Batch>
}

/** A source that was read through once: what files must say before their first row is known. Made by `measureTable`. */
export type DataTable = DataSource & {
  readonly rowCount: number
  /** What stands for a missing value. No answer is such a number. */
  readonly missingCodes: Readonly<Record<MissingKind, number>>
  /** Of each variable of texts; undefined for others. */
  readonly textSizes: readonly (TextSize | undefined)[]
}

/** Bytes of UTF-8. */
export type TextSize = { readonly longest: number; readonly total: number }
