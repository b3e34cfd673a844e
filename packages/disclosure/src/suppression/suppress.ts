import type { Draft } from './draft.ts'
import { giveUpSuperfluous } from './give-up-superfluous.ts'
import { checkTables, type LinkedTables } from './linked-tables.ts'
import { protectLinked, protectNearby } from './protect.ts'
import { demandsOf, type Requirement } from './requirement.ts'

/** Cells to withhold: the sensitive ones, and their partners (sekundäre Geheimhaltung). All others may be shown. */
export type Suppression = {
  readonly primary: ReadonlySet<number>
  readonly secondary: ReadonlySet<number>
}

/**
 * Cells that could be worked out even if all that may be withheld were. Withhold the tables in which they stand. Where there
 * are many, some of them might be protected after all.
 */
export type Unprotectable = {
  readonly refused: 'unprotectable'
  readonly cells: readonly number[]
}

/**
 * Withholds the sensitive cells and as few others as it finds, so that `findExposed` finds nothing: for every requirement
 * there is a table that meets it and agrees with all that is shown. To find the fewest is NP-hard; this takes cheap tables
 * one by one, and shows again what they made superfluous. The same input always gives the same cells.
 */
export function suppress(
  tables: LinkedTables,
  requirements: readonly Requirement[],
): Suppression | Unprotectable {
  const checked = checkTables(tables)
  const { alwaysShown } = checked
  const primary = new Set(requirements.map(({ cell }) => cell))
  const withheld = new Set([...primary].filter((cell) => !alwaysShown.has(cell)))
  const demands = requirements
    .flatMap((requirement) => demandsOf(requirement, tables.values))
    .filter(({ cell }) => withheld.has(cell))
  // The largest first: their witnesses often meet smaller ones.
  const open = new Set(demands.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change)))
  const draft: Draft = { tables: checked, primary, withheld, witnesses: new Map(), open }
  protectNearby(draft)
  protectLinked(draft)
  if (open.size > 0 || withheld.size < primary.size) return refusal(draft)
  giveUpSuperfluous(draft)
  return { primary, secondary: new Set([...withheld].filter((cell) => !primary.has(cell))) }
}

function refusal({ primary, open, tables }: Draft): Unprotectable {
  const unmet = new Set(Array.from(open, ({ cell }) => cell))
  const cells = [...primary].filter((cell) => tables.alwaysShown.has(cell) || unmet.has(cell))
  return { refused: 'unprotectable', cells }
}
