import { alternativesIn, cheapWitness, type Witness } from './alternatives.ts'
import { accept, costsOf, findWitness, type Draft } from './draft.ts'
import { blocksOf, neighbourhoodOf } from './neighbourhood.ts'
import type { Demand } from './requirement.ts'

/** Two rings are the table of a cell, with its margins as they are: small, and mostly enough. */
const nearby = (rings: number) => rings === 2

/** Meets all demands that partners in the same table can meet. */
export function protectNearby(draft: Draft): void {
  const costOf = costsOf(draft)
  for (const demand of draft.open) {
    const witness = findWitness(draft, demand, [demand.cell], costOf, nearby)
    if (witness !== undefined) accept(draft, witness)
  }
}

/** After so many demands that could not be met it is of no use to try on: the tables are refused. */
const mostFailures = 20

/**
 * Meets the other demands, for which margins must differ and with them every table that has these margins. What is open after
 * that was not met, though more may have been withheld than anybody would want.
 */
export function protectLinked(draft: Draft): void {
  let failures = 0
  acceptMet(draft)
  for (const demand of draft.open) {
    if (failures === mostFailures) return
    const witness = linkedWitness(draft, demand)
    if (witness === undefined) {
      failures += 1
      continue
    }
    accept(draft, witness)
    acceptMet(draft)
  }
}

/** Demands that are met by what is withheld so far. */
function acceptMet(draft: Draft): void {
  const { tables, withheld, open } = draft
  for (const block of blocksOf(withheld, tables)) {
    const alternatives = alternativesIn(block, tables, () => 0)
    for (const demand of open) {
      const witness = cheapWitness(alternatives, demand)
      if (witness !== undefined) accept(draft, witness)
    }
  }
}

/** With new cells in the same table and elsewhere withheld ones; only if there is none, with new cells anywhere. */
function linkedWitness(draft: Draft, demand: Demand): Witness | undefined {
  const costOf = costsOf(draft)
  const mayDiffer = (cell: number) => costOf(cell) !== undefined
  const table = neighbourhoodOf([demand.cell], draft.tables, mayDiffer, nearby)
  const known = new Set([...draft.withheld, ...table.cells])
  const costInside = (cell: number) => (known.has(cell) ? costOf(cell) : undefined)
  return (
    findWitness(draft, demand, table.cells, costInside) ??
    findWitness(draft, demand, [demand.cell], costOf)
  )
}
