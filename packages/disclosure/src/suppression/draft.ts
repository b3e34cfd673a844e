import { alternativesIn, cheapWitness, type CostOf, type Witness } from './alternatives.ts'
import type { CheckedTables } from './linked-tables.ts'
import { neighbourhoodOf } from './neighbourhood.ts'
import type { Demand } from './requirement.ts'

/** A suppression while it is being found. */
export type Draft = {
  readonly tables: CheckedTables
  readonly primary: ReadonlySet<number>
  readonly withheld: Set<number>
  /** One for each demand that is met; the cells in which it differs are withheld. */
  readonly witnesses: Map<Demand, Witness>
  /** Demands that are not met yet. */
  readonly open: Set<Demand>
}

/** What cells cost now: withheld ones nothing more. */
export function costsOf({ tables, withheld }: Draft): CostOf {
  const { alwaysShown, costs } = tables
  return (cell) => {
    if (withheld.has(cell)) return 0
    return alwaysShown.has(cell) ? undefined : costs[cell]
  }
}

/** A witness in the neighbourhood that grows from `start` along cells with a cost. */
export function findWitness(
  { tables }: Draft,
  demand: Demand,
  start: readonly number[],
  costOf: CostOf,
  isEnough?: (rings: number, relations: number) => boolean,
): Witness | undefined {
  const mayDiffer = (cell: number) => costOf(cell) !== undefined
  const neighbourhood = neighbourhoodOf(start, tables, mayDiffer, isEnough)
  return cheapWitness(alternativesIn(neighbourhood, tables, costOf), demand)
}

/** Withholds what the witness needs. It settles all other open demands that it meets, too. */
export function accept({ withheld, witnesses, open }: Draft, witness: Witness): void {
  for (const cell of witness.keys()) withheld.add(cell)
  for (const demand of open) {
    if (!meets(witness, demand)) continue
    witnesses.set(demand, witness)
    open.delete(demand)
  }
}

function meets(witness: Witness, { cell, change }: Demand): boolean {
  const difference = witness.get(cell) ?? 0
  return change > 0 ? difference >= change : difference <= change
}
