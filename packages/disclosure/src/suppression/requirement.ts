import type { LinkedTables, Relation } from './linked-tables.ts'

/**
 * A sensitive cell (primäre Geheimhaltung) and how uncertain readers must stay about it: as far as they can tell, its value
 * may be less by `below` and more by `above`, and anything between.
 */
export type Requirement = {
  readonly cell: number
  /** From 0 to the value of the cell. */
  readonly below: number
  readonly above: number
}

/** One side of a requirement: readers must not be able to rule out that the cell differs by `change` or more. */
export type Demand = { readonly cell: number; readonly change: number }

/** Throws if the cell cannot be that much less, or is none. */
export function demandsOf(
  { cell, below, above }: Requirement,
  values: readonly number[],
): readonly Demand[] {
  const value = values[cell]
  if (value === undefined || below < 0 || below > value || above < 0) {
    throw new RangeError(`Cell ${cell} of ${value} cannot be less by ${below}, more by ${above}.`)
  }
  return [
    { cell, change: above },
    { cell, change: -below },
  ].filter(({ change }) => change !== 0)
}

/**
 * Minimum frequency rule (Mindestfallzahlregel): counts from 1 to `threshold` - 1 are sensitive. Readers must not be able to
 * tell that such a count is small at all: it has to reach `threshold` from below, and as far down or 0.
 */
export function smallCounts(values: readonly number[], threshold: number): readonly Requirement[] {
  return values.flatMap((value, cell) => {
    const missing = threshold - value
    return value > 0 && missing > 0
      ? [{ cell, below: Math.min(value, missing), above: missing }]
      : []
  })
}

/**
 * The same rule for those who are *not* in a cell: where all but 1 to `threshold` - 1 people of a margin are in one cell, the
 * cell is sensitive because the rest can be told from it.
 */
export function smallComplements(
  { values, relations }: LinkedTables,
  threshold: number,
): readonly Requirement[] {
  return relations.flatMap((relation) => {
    const margin = marginOf(relation)
    if (margin === undefined) return []
    return relation.terms.flatMap(({ cell }) => {
      const value = values[cell] ?? 0
      const rest = (values[margin] ?? 0) - value
      const missing = threshold - rest
      if (cell === margin || value === 0 || rest <= 0 || missing <= 0) return []
      return [{ cell, below: Math.min(value, missing), above: Math.min(rest, missing) }]
    })
  })
}

function marginOf({ terms, lower, upper }: Relation): number | undefined {
  const [margin, ...more] = terms.filter(({ coefficient }) => coefficient === -1)
  const parts = terms.filter(({ coefficient }) => coefficient === 1)
  const isSum = lower === 0 && upper === 0 && more.length === 0 && parts.length === terms.length - 1
  return isSum ? margin?.cell : undefined
}

/** A sum of amounts in one cell, in whole units, with the two largest of them. */
export type Amounts = {
  readonly cell: number
  readonly total: number
  readonly largest: number
  readonly second: number
}

/**
 * Dominance, p % rule (Hundepool and others 2012, section 4.2.2): a sum is sensitive if whoever gave the second largest
 * amount could estimate the largest to within `percent` of it. None if the sum may be shown.
 */
export function dominance(
  { cell, total, largest, second }: Amounts,
  percent: number,
): Requirement | undefined {
  const missing = Math.ceil((percent / 100) * largest - (total - largest - second))
  return missing > 0 ? { cell, below: Math.min(total, missing), above: missing } : undefined
}
