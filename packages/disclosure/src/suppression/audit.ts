import { alternativesIn, cheapWitness, intervalOf, type Alternatives } from './alternatives.ts'
import { checkTables, type LinkedTables } from './linked-tables.ts'
import { blocksOf } from './neighbourhood.ts'
import type { Range } from './region.ts'
import { demandsOf, type Requirement } from './requirement.ts'

/** All tables that agree with what is shown, for each withheld cell. */
export function alternativesByCell(
  tables: LinkedTables,
  withheld: ReadonlySet<number>,
): ReadonlyMap<number, Alternatives> {
  const checked = checkTables(tables)
  const blocks = blocksOf(withheld, checked).map(
    (block) => [block.cells, alternativesIn(block, checked, () => 0)] as const,
  )
  return new Map(
    blocks.flatMap(([cells, alternatives]) => cells.map((cell) => [cell, alternatives] as const)),
  )
}

/** A sensitive cell that readers can work out too closely. A cell that is not withheld has its value as interval. */
export type Exposure = Requirement & { readonly interval: Range }

/** The requirements that withholding these cells does not meet. Empty: the tables may be shown like this. */
export function findExposed(
  tables: LinkedTables,
  withheld: ReadonlySet<number>,
  requirements: readonly Requirement[],
): readonly Exposure[] {
  const blocks = alternativesByCell(tables, withheld)
  return requirements.flatMap((requirement) => {
    const { cell } = requirement
    const demands = demandsOf(requirement, tables.values)
    const alternatives = blocks.get(cell)
    if (alternatives === undefined) {
      const value = tables.values[cell] ?? 0
      return [{ ...requirement, interval: { lower: value, upper: value } }]
    }
    const isMet = demands.every((demand) => cheapWitness(alternatives, demand) !== undefined)
    return isMet ? [] : [{ ...requirement, interval: intervalOf(alternatives, cell) }]
  })
}
