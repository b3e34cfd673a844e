import { normalPValue } from '../comparisons/alternative.ts'
import { marginsOf, type Table } from './table.ts'

/** Two columns of one row: whether their shares differ. Numbers of rows and columns start at 0. */
export type ColumnComparison = {
  readonly row: number
  readonly columns: readonly [number, number]
  readonly shares: readonly [number, number]
  /** Undefined, with a p-value of 1, where everybody or nobody of both columns is in this row. */
  readonly z: number | undefined
  readonly pValue: number
  /** By Bonferroni, for the pairs of columns within a row. */
  readonly adjusted: number
}

/**
 * Which columns differ in a row: z tests of all pairs of column shares with a pooled variance, adjusted by Bonferroni, as in
 * SPSS (CTABLES, "column proportions"). Needs unweighted counts. Columns without cases are compared with none.
 */
export function compareColumns(table: Table): readonly ColumnComparison[] {
  const { columns: bases } = marginsOf(table)
  const used = bases.flatMap((base, column) => (base > 0 ? [{ base, column }] : []))
  const pairs = used.flatMap((first, index) =>
    used.slice(index + 1).map((second) => [first, second] as const),
  )
  return table.flatMap((cells, row) =>
    pairs.map(([first, second]): ColumnComparison => {
      const one = cells[first.column] ?? 0
      const other = cells[second.column] ?? 0
      const shares = [one / first.base, other / second.base] as const
      const pooled = (one + other) / (first.base + second.base)
      const error = Math.sqrt(pooled * (1 - pooled) * (1 / first.base + 1 / second.base))
      const z = error > 0 ? (shares[0] - shares[1]) / error : undefined
      const pValue = z === undefined ? 1 : normalPValue(z, 'twoSided')
      return {
        row,
        columns: [first.column, second.column],
        shares,
        z,
        pValue,
        adjusted: Math.min(1, pValue * pairs.length),
      }
    }),
  )
}
