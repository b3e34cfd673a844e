import type { Column } from '../columns/column.ts'
import { distributionOf } from '../columns/distribution.ts'
import { summarise, type Summary } from '../summary.ts'
import type { RawTable } from './raw-table.ts'

/** Weighted mean and median of a table's numbers; undefined where there are none to compute with. */
export function centreOf({ column, values }: RawTable): Summary | undefined {
  return centreFrom(
    column,
    values.map(({ weight }) => weight),
  )
}

/** The same from what the values of a column weigh. */
export function centreFrom(column: Column, weights: readonly number[]): Summary | undefined {
  const distribution = distributionOf(column, weights)
  return distribution && summarise(distribution)
}
