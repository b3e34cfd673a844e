import type { MissingKind } from '@meinungsbild/questionnaire'
import type { Column } from '../columns/column.ts'
import type { Cells } from '../tables/cells.ts'
import type { Interval } from '@meinungsbild/statistics'

/** A table as it may be printed: what is missing in it was withheld, and what is perturbed stands perturbed. */
export type SafeTable = {
  readonly column: Column
  readonly cells: Cells
  /** People, as they are printed. */
  readonly base: number
  readonly missing: Readonly<Record<MissingKind, number>>
  readonly figures: readonly SafeFigures[]
  readonly centre: SafeCentre | undefined
  readonly precision: Precision
  /** Of shares and intervals no more leaves than is printed: behind further digits weights or strata could be found. */
  readonly onlyPrinted: boolean
}

/** Of one cell; undefined where it is kept secret. */
export type SafeFigures =
  | {
      /** Absent where only shares are printed. */
      readonly count?: number
      /** Of the base, 0 to 1. */
      readonly share: number
      /** Whether readers may know that nobody is in it, and not only so few that nothing is left of them. */
      readonly isEmpty: boolean
      readonly interval?: Interval
    }
  | undefined

export type SafeCentre = {
  readonly mean: number
  readonly median: number
  readonly meanInterval?: Interval
}

/** How finely shares are printed: by the size of the base, or in whole per cent. */
type Precision = 'byBase' | 'wholePercent'
