import type { CostOf, Witness } from './alternatives.ts'
import { findWitness, type Draft } from './draft.ts'
import type { Demand } from './requirement.ts'

/** So many relations are searched for a way without a cell; in larger blocks it may stay withheld without need. */
const enoughRelations = 150

/** Partners that later ones made superfluous are shown after all, the dearest first. */
export function giveUpSuperfluous(draft: Draft): void {
  const { tables, primary, withheld, witnesses } = draft
  const costOf = (cell: number) => tables.costs[cell] ?? 0
  const partners = [...withheld].filter((cell) => !primary.has(cell))
  partners.sort((a, b) => costOf(b) - costOf(a))
  for (const partner of partners) {
    withheld.delete(partner)
    const replacements = witnessesWithout(partner, draft)
    if (replacements === undefined) withheld.add(partner)
    else for (const [demand, witness] of replacements) witnesses.set(demand, witness)
  }
}

/** For each witness that needs the cell one that does not; nothing if one demand has none. */
function witnessesWithout(cell: number, draft: Draft): Map<Demand, Witness> | undefined {
  const costOf: CostOf = (each) => (draft.withheld.has(each) ? 0 : undefined)
  const isEnough = (rings: number, relations: number) => rings > 1 && relations > enoughRelations
  const replacements = new Map<Demand, Witness>()
  for (const [demand, witness] of draft.witnesses) {
    if (!witness.has(cell)) continue
    const other = findWitness(draft, demand, [demand.cell], costOf, isEnough)
    if (other === undefined) return undefined
    replacements.set(demand, other)
  }
  return replacements
}
