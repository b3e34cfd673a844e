import type { Interval } from '../intervals/interval.ts'
import { around } from '../intervals/wald.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { sumOf } from '../sum.ts'
import { marginsOf, type Table } from '../tables/table.ts'

/**
 * How much two neighbouring categories agree: not at all, or for ordered ones the nearer the more, by the distance or by its
 * square.
 */
export type KappaWeights = 'unweighted' | 'linear' | 'quadratic'

export type Kappa = {
  readonly kappa: number
  readonly standardError: number
  readonly interval: Interval
  /** Share of (weighted) agreement that was seen, and that chance would give. */
  readonly observed: number
  readonly expected: number
}

/**
 * Agreement of two coders beyond chance (Cohen 1960, weighted 1968), with the large-sample standard error of Fleiss, Cohen and
 * Everitt (1969). `table` counts the cases that one coder put into the category of the row and the other into that of the
 * column; both are in the same order. Refuses no cases, and coders who both used one and the same category only.
 */
export function cohenKappa(
  table: Table,
  weights: KappaWeights = 'unweighted',
  level?: number,
): Kappa | Refusal {
  const { rows, columns, total } = marginsOf(table)
  if (total <= 0) return refuse('tooFewCases')
  const agreement = (r: number, c: number) => agreementOf(r, c, table.length, weights)
  const overCells = (value: (r: number, c: number, share: number) => number) =>
    sumOf(table.flatMap((row, r) => row.map((count, c) => value(r, c, count / total))))
  const rowShare = (r: number) => (rows[r] ?? 0) / total
  const columnShare = (c: number) => (columns[c] ?? 0) / total
  const observed = overCells((r, c, share) => share * agreement(r, c))
  const expected = overCells((r, c) => rowShare(r) * columnShare(c) * agreement(r, c))
  if (1 - expected <= Number.EPSILON) return refuse('noVariation')
  const kappa = (observed - expected) / (1 - expected)
  // The agreement that a case of this row, or column, would have by chance.
  const byRow = rows.map((_, r) => sumOf(columns.map((__, c) => columnShare(c) * agreement(r, c))))
  const byColumn = columns.map((_, c) => sumOf(rows.map((__, r) => rowShare(r) * agreement(r, c))))
  const squares = overCells((r, c, share) => {
    const chance = (byRow[r] ?? 0) + (byColumn[c] ?? 0)
    return share * (agreement(r, c) - chance * (1 - kappa)) ** 2
  })
  const variance = (squares - (kappa - expected * (1 - kappa)) ** 2) / (total * (1 - expected) ** 2)
  const standardError = Math.sqrt(Math.max(0, variance))
  return { kappa, standardError, interval: around(kappa, standardError, level), observed, expected }
}

function agreementOf(row: number, column: number, size: number, weights: KappaWeights): number {
  if (row === column) return 1
  const distance = Math.abs(row - column) / (size - 1)
  switch (weights) {
    case 'unweighted':
      return 0
    case 'linear':
      return 1 - distance
    case 'quadratic':
      return 1 - distance ** 2
    default:
      return weights satisfies never
  }
}
