import { tolerance, type CheckedTables } from './linked-tables.ts'
import type { Neighbourhood } from './neighbourhood.ts'
import {
  confine,
  push,
  regionAroundZero,
  returnToZero,
  valueOf,
  type Range,
  type Region,
} from './region.ts'
import type { Demand } from './requirement.ts'
import { isWhole, settleOnWhole } from './whole-point.ts'

/**
 * Another table that agrees with all that is shown: by how much its cells differ from the true one, where they do. Whoever
 * has not seen more cannot tell it from the truth.
 */
export type Witness = ReadonlyMap<number, number>

/** What it costs that a cell differs: 0 if it is withheld anyway, `undefined` if it is shown whatever happens. */
export type CostOf = (cell: number) => number | undefined

/** All tables that differ from the true one in a neighbourhood only, as a region of differences. The last row is their cost. */
export type Alternatives = {
  readonly tables: CheckedTables
  readonly ways: readonly Way[]
  readonly region: Region
  /** Of cells that cost nothing. */
  readonly columnOf: ReadonlyMap<number, number>
}

/** How a cell may differ. A cell that costs has two ways, up and down, for both cost. */
type Way = Range & { readonly cell: number; readonly sign: 1 | -1; readonly cost: number }

export function alternativesIn(
  { cells, relations }: Neighbourhood,
  tables: CheckedTables,
  costOf: CostOf,
): Alternatives {
  const ways = cells.flatMap((cell) => waysOf(cell, tables.values[cell] ?? 0, costOf(cell) ?? 0))
  const columnsOf = Map.groupBy(ways.keys(), (column) => ways[column]?.cell)
  const rows = relations.map((index) => {
    const { terms = [], lower = 0, upper = 0 } = tables.relations[index] ?? {}
    const own = terms.flatMap(({ cell, coefficient }) =>
      (columnsOf.get(cell) ?? []).map((column) => ({
        column,
        coefficient: coefficient * (ways[column]?.sign ?? 1),
      })),
    )
    return { lower, upper, terms: own }
  })
  const costs = ways.map(({ cost }, column) => ({ column, coefficient: cost }))
  const cost = { lower: -Infinity, upper: Infinity, terms: costs }
  const free = ways.flatMap((way, column) => (way.cost === 0 ? [[way.cell, column] as const] : []))
  return {
    tables,
    ways,
    region: regionAroundZero(ways, [...rows, cost]),
    columnOf: new Map(free),
  }
}

function waysOf(cell: number, value: number, cost: number): readonly Way[] {
  if (cost === 0) return [{ cell, sign: 1, cost, lower: -value, upper: Infinity }]
  return [
    { cell, sign: 1, cost, lower: 0, upper: Infinity },
    { cell, sign: -1, cost, lower: 0, upper: value },
  ]
}

/**
 * Of the tables that meet a demand about a withheld cell one whose differences cost little: the linear programme of Kelly,
 * Golden and Assad (1992) and of Fischetti and Salazar (2000), and from its solution on to a table of whole numbers. None if
 * none is found.
 */
export function cheapWitness(alternatives: Alternatives, demand: Demand): Witness | undefined {
  const { tables, region, columnOf } = alternatives
  const column = columnOf.get(demand.cell)
  if (column === undefined) return undefined
  const cost = region.width + region.height - 1
  return standingAt(alternatives, column, demand.change, () => {
    push(region, cost, -1)
    if (!settleOnWhole(region)) return undefined
    const witness = differences(alternatives)
    return agrees(tables, witness) ? witness : undefined
  })
}

/** What `look` sees of the tables in which a column is `change` or beyond; undefined if there is none. */
function standingAt<Result>(
  { ways, region }: Alternatives,
  column: number,
  change: number,
  look: () => Result,
): Result | undefined {
  const way = ways[column] ?? nowhere
  returnToZero(region)
  confine(region, column, { lower: Math.min(0, change), upper: Math.max(0, change) })
  const reached = push(region, column, change > 0 ? 1 : -1)
  const isReached = Math.abs(reached - change) < tolerance
  confine(region, column, change > 0 ? { ...way, lower: reached } : { ...way, upper: reached })
  const result = isReached ? look() : undefined
  confine(region, column, way)
  return result
}

const nowhere: Range = { lower: 0, upper: 0 }

function differences({ ways, region }: Alternatives): Witness {
  const sums = new Map<number, number>()
  for (const [column, { cell, sign }] of ways.entries()) {
    sums.set(cell, (sums.get(cell) ?? 0) + sign * valueOf(region, column))
  }
  const whole = [...sums].map(([cell, sum]) => [cell, Math.round(sum)] as const)
  return new Map(whole.filter(([, difference]) => difference !== 0))
}

/** Rounding errors of the search must not pass for uncertainty of readers: whole numbers are checked against all that is known. */
function agrees({ values, relations, relationsOf }: CheckedTables, witness: Witness): boolean {
  const touched = new Set([...witness.keys()].flatMap((cell) => relationsOf[cell] ?? []))
  return (
    [...witness].every(([cell, difference]) => (values[cell] ?? 0) + difference >= 0) &&
    [...touched].every((index) => {
      const { terms = [], lower = 0, upper = 0 } = relations[index] ?? {}
      const sum = terms.reduce(
        (before, { cell, coefficient }) => before + coefficient * (witness.get(cell) ?? 0),
        0,
      )
      return sum >= lower - tolerance && sum <= upper + tolerance
    })
  )
}

/** Least and largest value that a withheld cell has in any of these tables. */
export function intervalOf(alternatives: Alternatives, cell: number): Range {
  const value = alternatives.tables.values[cell] ?? 0
  return {
    lower: value - farthest(alternatives, cell, -1),
    upper: value + farthest(alternatives, cell, 1),
  }
}

/** How far from the truth a cell is in a table of whole numbers. */
function farthest(alternatives: Alternatives, cell: number, direction: 1 | -1): number {
  const { region, columnOf } = alternatives
  const column = columnOf.get(cell)
  if (column === undefined) return 0
  const reached = Math.abs(push(region, column, direction))
  if (reached === Infinity) return reached
  const whole = Math.floor(reached + tolerance)
  if (isWhole(region)) return whole
  const isPossible = (distance: number) =>
    standingAt(alternatives, column, direction * distance, () => settleOnWhole(region)) === true
  return nearAndFar(whole).find(isPossible) ?? 0
}

/** The last whole numbers before the end, and beyond them ever fewer: each is a search of its own. */
function nearAndFar(end: number): readonly number[] {
  const numbers: number[] = []
  for (let next = end; next > 0; next = numbers.length < 4 ? next - 1 : next >> 1)
    numbers.push(next)
  return numbers
}
