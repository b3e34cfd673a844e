import type { CodedColumn } from '../columns/column.ts'
import type { Cells } from '../tables/cells.ts'
import type { RawTable } from '../tables/raw-table.ts'

/** All fixed tables about one column, before disclosure control. They share their cells and are protected together. */
export type QuestionTables = {
  readonly cells: Cells
  readonly overall: RawTable
  readonly breakdowns: readonly Breakdown[]
  /** Cells whose sum is printed elsewhere: shares of key figures. */
  readonly sums: readonly (readonly number[])[]
  /** Its mean is printed elsewhere, as a key figure, whatever is shown here. */
  readonly mustShowMean: boolean
  /** Steps to which it can be told from there, where these are smaller than those of a printed mean. */
  readonly sharpestMean?: number | undefined
}

/** The same question by the categories of another one. */
type Breakdown = {
  readonly by: CodedColumn
  /** One per category of `by`. */
  readonly groups: readonly RawTable[]
  /** Who has none of the categories. Never printed; whoever subtracts can know it. */
  readonly rest: RawTable
}

/** Which figures of the tables may be printed. */
export type Protection = {
  /** By cell. */
  readonly overall: readonly boolean[]
  readonly showsCentre: boolean
  /** By breakdown and group: which cells; undefined where the group is withheld as a whole. */
  readonly breakdowns: readonly (readonly (readonly boolean[] | undefined)[])[]
  readonly showsGroupCentres: boolean
}
