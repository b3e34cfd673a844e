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
