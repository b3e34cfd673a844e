import type { CellAnswer } from '../answers.ts'
import type { Datum } from '../datum.ts'
import type { Cell } from '../parts.ts'
import type { Category, Measure } from '../variable.ts'
import { withType, withValue } from './cell.ts'
import { none } from './kind.ts'

/** What the column of a cell measures. */
export function cellColumn(cell: Cell): {
  readonly measure: Measure
  readonly categories: readonly Category[]
} {
  return withType(cell, (type, limits) => ({
    measure: type.measure,
    categories: type.categories?.(limits) ?? none,
  }))
}

/** What stands in it. */
export function cellDatum(cell: Cell, answer: CellAnswer): Datum | undefined {
  return withValue(cell, answer, (type, _limits, value) => type.datum(value))
}
