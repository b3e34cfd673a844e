/**
 * Counts and what readers know about them. Tables that share cells are one problem: a margin that stands in two tables is
 * one cell here.
 */
export type LinkedTables = {
  /** The true counts, whole numbers from 0 on. A cell is named by its index. */
  readonly values: readonly number[]
  /** Every sum that readers can form: margins, and whatever else is printed about these cells. */
  readonly relations: readonly Relation[]
  /** Cells that are never withheld, such as the number of participants. */
  readonly alwaysShown?: ReadonlySet<number>
  /** What it costs to withhold each cell, positive; without it `usualCosts`. */
  readonly costs?: readonly number[]
}

/** Readers know: the sum of coefficient times cell lies between `lower` and `upper`, both included. */
export type Relation = {
  readonly terms: readonly Term[]
  readonly lower: number
  readonly upper: number
}

export type Term = { readonly cell: number; readonly coefficient: number }

/** Sums that differ by less are equal; rounding errors stay far below. */
export const tolerance = 1e-7

/** Tables that are what they say. */
export type CheckedTables = Required<LinkedTables> & {
  /** As differences from the truth: how far below and above its true value each sum may be. 0 is always allowed. */
  readonly relations: readonly Relation[]
  /** The relations in which each cell stands. */
  readonly relationsOf: readonly (readonly number[])[]
}

/** Throws where a value is no count, a relation names no cell or does not hold, or a cost is not positive. */
export function checkTables(tables: LinkedTables): CheckedTables {
  const { values, alwaysShown = new Set(), costs = usualCosts(values) } = tables
  const wrong = values.findIndex((value) => !Number.isSafeInteger(value) || value < 0)
  if (wrong !== -1) throw new RangeError(`Cell ${wrong} is no count: ${values[wrong]}`)
  if (costs.length !== values.length || costs.some((cost) => !(cost > 0))) {
    throw new RangeError('Every cell needs a positive cost.')
  }
  const relations = tables.relations.map((relation) => aroundTruth(relation, values))
  const relationsOf = values.map((): number[] => [])
  for (const [index, { terms }] of relations.entries()) {
    for (const { cell } of terms) relationsOf[cell]?.push(index)
  }
  return { values, relations, alwaysShown, costs, relationsOf }
}

function aroundTruth({ terms, lower, upper }: Relation, values: readonly number[]): Relation {
  const sum = terms.reduce((before, { cell, coefficient }) => {
    const value = values[cell]
    if (value === undefined) throw new RangeError(`A relation names cell ${cell}: there is none.`)
    return before + coefficient * value
  }, 0)
  if (sum < lower - tolerance || sum > upper + tolerance) {
    throw new RangeError(`A relation does not hold: ${lower} ≤ ${sum} ≤ ${upper}`)
  }
  return { terms, lower: Math.min(0, lower - sum), upper: Math.max(0, upper - sum) }
}

/**
 * Withholding a cell costs as much as it hides: its people. An empty cell costs as much as the largest one, for readers may
 * know that nobody can be there, and then it hides nothing.
 */
function usualCosts(values: readonly number[]): readonly number[] {
  const largest = values.reduce((most, value) => Math.max(most, value), 1)
  return values.map((value) => (value === 0 ? largest : value))
}
