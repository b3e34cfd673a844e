import { binomialTest } from '../comparisons/binomial-test.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { chiSquareTest, type ChiSquareTest } from './chi-square.ts'
import type { Table } from './table.ts'

/**
 * Whether the same people answered two questions alike on the whole (McNemar 1947; of more than two categories Bowker 1948):
 * X² of the cells above and below the diagonal, R's `mcnemar.test(table, correct)`. The correction takes 1 off the difference
 * in a table of two by two (Edwards 1948) and does nothing in others. The table is square, in the same order both ways.
 * Refuses a pair of opposite cells that are both empty.
 */
export function mcNemarTest(
  table: Table,
  { correction = false }: { readonly correction?: boolean } = {},
): ChiSquareTest | Refusal {
  const pairs = oppositeCells(table)
  if (pairs.length === 0) return refuse('noVariation')
  if (pairs.some(([above, below]) => above + below === 0)) return refuse('emptyMargin')
  const takenOff = correction && table.length === 2 ? 1 : 0
  const statistic = pairs.reduce((sum, [above, below]) => {
    const difference = Math.abs(above - below)
    return sum + (difference === 0 ? 0 : (difference - takenOff) ** 2 / (above + below))
  }, 0)
  return chiSquareTest(statistic, pairs.length)
}

/**
 * The exact p-value of McNemar's test of a table of two by two: of those who changed, half in each direction, two-sided as
 * R's `binom.test`. Refuses a table in which nobody changed.
 */
export function exactMcNemar(table: Table): number | Refusal {
  const [[above, below] = [0, 0]] = oppositeCells(table)
  if (above + below === 0) return refuse('emptyMargin')
  return binomialTest(Math.min(above, below), above + below, 0.5)
}

function oppositeCells(table: Table): readonly (readonly [above: number, below: number])[] {
  return table.flatMap((row, r) =>
    row.slice(r + 1).map((above, index): [number, number] => {
      const below = table[r + 1 + index]?.[r] ?? 0
      return [above, below]
    }),
  )
}
