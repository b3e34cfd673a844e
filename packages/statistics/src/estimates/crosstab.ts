import { covarianceOfTotals } from '../design/covariance-of-totals.ts'
import type { SurveyDesign } from '../design/survey-design.ts'
import { matrixOf, type Matrix } from '../linear-algebra/matrix.ts'
import { type Categories, categoryOf, type EstimateOptions } from './complete-rows.ts'
import { weightsByPlace } from './weighted-sums.ts'
import { sumOf } from '../sum.ts'

/** A table of two variables in the population (Kreuztabelle), cell (r, c) at `r * columns + c`. */
export type SurveyTable = {
  readonly rows: number
  readonly columns: number
  /** Weighted, and as they were counted. */
  readonly counts: Float64Array
  readonly cases: Float64Array
  readonly population: number
  /** Of the weighted counts. */
  readonly covariance: Matrix
}

/** R's `svytable`, with the covariance that tests of it need. Who lacks one of the two values is left out. */
export function surveyTable(
  design: SurveyDesign,
  rows: Categories,
  columns: Categories,
  options: EstimateOptions = {},
): SurveyTable {
  const rowOf = categoryOf(design, options, rows)
  const columnOf = categoryOf(design, options, columns)
  const width = rows.count * columns.count
  const place = (row: number) => {
    const r = rowOf(row)
    const c = columnOf(row)
    return r < 0 || c < 0 ? -1 : r * columns.count + c
  }
  const { sums, cases } = weightsByPlace(design, place, width)
  return {
    rows: rows.count,
    columns: columns.count,
    counts: sums,
    cases,
    population: sumOf(sums),
    covariance: covarianceOfTotals(design, { kind: 'single', width, place, value: () => 1 }),
  }
}

/** The weighted counts of each row and of each column. */
export function marginSums({ rows, columns, counts }: SurveyTable): {
  readonly rows: Float64Array
  readonly columns: Float64Array
} {
  const sums = { rows: new Float64Array(rows), columns: new Float64Array(columns) }
  counts.forEach((count, cell) => {
    const row = Math.floor(cell / columns)
    const column = cell % columns
    sums.rows[row] = (sums.rows[row] ?? 0) + count
    sums.columns[column] = (sums.columns[column] ?? 0) + count
  })
  return sums
}

/** The table without rows and columns in which nobody is. */
export function withoutEmptyMargins(table: SurveyTable): SurveyTable {
  const rows = occupied(table.rows, (row) =>
    range(table.columns).map((c) => row * table.columns + c),
  )
  const columns = occupied(table.columns, (c) =>
    range(table.rows).map((r) => r * table.columns + c),
  )
  if (rows.length === table.rows && columns.length === table.columns) return table
  const kept = rows.flatMap((row) => columns.map((column) => row * table.columns + column))
  return {
    rows: rows.length,
    columns: columns.length,
    counts: Float64Array.from(kept, (cell) => table.counts[cell] ?? 0),
    cases: Float64Array.from(kept, (cell) => table.cases[cell] ?? 0),
    population: table.population,
    covariance: matrixOf(
      kept.length,
      kept.length,
      (one, other) =>
        table.covariance.values[(kept[one] ?? 0) * table.covariance.columns + (kept[other] ?? 0)] ??
        0,
    ),
  }

  function occupied(count: number, cells: (index: number) => readonly number[]): readonly number[] {
    return range(count).filter((index) =>
      cells(index).some((cell) => (table.counts[cell] ?? 0) > 0),
    )
  }
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index)
}
