import { alternativesIn, cheapWitness, type Witness } from './alternatives.ts'
import { accept, costsOf, findWitness, type Draft } from './draft.ts'
import { blocksOf, neighbourhoodOf } from './neighbourhood.ts'
import type { Demand } from './requirement.ts'

/** Two rings are the table of a cell, with its margins as they are: small, and mostly enough. */
export const nearby = (rings: number) => rings === 2

/** Meets all demands that partners in the same table can meet. */
export function protectNearby(draft: Draft): void {
  const costOf = costsOf(draft)
  for (const demand of draft.open) {
    const witness = findWitness(draft, demand, [demand.cell], costOf, nearby)
    if (witness !== undefined) accept(draft, witness)
  }
}

/**
 * Meets the other demands, for which margins must differ and with them every table that has these margins. Gives up at the
 * first that cannot be met; what is open then is not protected.
 */
export function protectLinked(draft: Draft): void {
  acceptMet(draft)
  for (const demand of draft.open) {
    const witness = linkedWitness(draft, demand)
    if (witness === undefined) return
    accept(draft, witness)
    acceptMet(draft)
  }
}

/** Open demands that nothing can meet: not even withholding all that may be withheld. */
export function impossibleDemands({ tables, open }: Draft): readonly Demand[] {
  const { values, alwaysShown } = tables
  const everything = new Set([...values.keys()].filter((cell) => !alwaysShown.has(cell)))
  return blocksOf(everything, tables).flatMap((block) => {
    const alternatives = alternativesIn(block, tables, () => 0)
    return [...open].filter(
      (demand) =>
        alternatives.columnOf.has(demand.cell) && cheapWitness(alternatives, demand) === undefined,
    )
  })
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
