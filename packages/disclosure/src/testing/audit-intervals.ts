import { intervalOf } from '../suppression/alternatives.ts'
import { alternativesByCell } from '../suppression/audit.ts'
import type { LinkedTables } from '../suppression/linked-tables.ts'
import type { Range } from '../suppression/region.ts'

/**
 * What readers can work out about each withheld cell, who know all the others, all relations, and that counts are whole and
 * not negative: the feasibility interval (Auditierung, Intervallschätzung).
 *
 * Linear programming, and then a search for a table of whole numbers at each end. In one-way and two-way tables the first finds
 * it, and the interval is exact. With printed means, and in tables of more dimensions, the search may give up: the interval is
 * then narrower than the true one, never wider.
 */
export function auditIntervals(
  tables: LinkedTables,
  withheld: ReadonlySet<number>,
): ReadonlyMap<number, Range> {
  const blocks = alternativesByCell(tables, withheld)
  return new Map(
    Array.from(blocks, ([cell, alternatives]) => [cell, intervalOf(alternatives, cell)]),
  )
}
