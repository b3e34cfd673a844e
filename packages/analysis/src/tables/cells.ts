import type { Category } from '@meinungsbild/questionnaire'
import type { Column } from '../columns/column.ts'
import { histogram, type Bin } from '../histogram.ts'

/**
 * What stands in the rows of a column's table. `positions` of the column (see `Column`) fall into cells: categories one by
 * one, numbers by intervals, texts into none.
 */
export type Cells =
  | { readonly kind: 'categories'; readonly categories: readonly Category[] }
  | {
      readonly kind: 'bins'
      readonly bins: readonly Omit<Bin, 'count'>[]
      readonly cellOf: Int32Array
    }
  | { readonly kind: 'none' }

/** The cells of a column. Intervals follow from everybody's numbers, so that groups can be compared. */
export function cellsOf(column: Column, everybody: ArrayLike<number>): Cells {
  switch (column.kind) {
    case 'coded':
    case 'set':
      return { kind: 'categories', categories: column.variable.categories }
    case 'numbers': {
      const bins = histogram({ numbers: column.numbers, counts: everybody })
      return {
        kind: 'bins',
        bins,
        cellOf: Int32Array.from(column.numbers, (number) =>
          bins.findIndex(({ from, to }) => number >= from && number < to),
        ),
      }
    }
    case 'texts':
      return { kind: 'none' }
    default:
      return column satisfies never
  }
}

function cellCount(cells: Cells): number {
  switch (cells.kind) {
    case 'categories':
      return cells.categories.length
    case 'bins':
      return cells.bins.length
    case 'none':
      return 0
    default:
      return cells satisfies never
  }
}

/** Sums by position, added up by cell. */
export function byCell(cells: Cells, byPosition: ArrayLike<number>): number[] {
  const sums = Array.from({ length: cellCount(cells) }, () => 0)
  if (cells.kind === 'categories') return sums.map((_, cell) => byPosition[cell] ?? 0)
  if (cells.kind === 'none') return sums
  for (const [position, cell] of cells.cellOf.entries()) {
    // Numbers too far apart to be divided have no intervals.
    if (cell >= 0) sums[cell] = (sums[cell] ?? 0) + (byPosition[position] ?? 0)
  }
  return sums
}
