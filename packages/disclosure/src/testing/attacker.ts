import { solve, type Constraint, type Model } from 'yalps'
import type { LinkedTables, Term } from '../suppression/linked-tables.ts'
import type { Requirement } from '../suppression/requirement.ts'

/** What somebody has read or worked out: a sum of cells lies between `lower` and `upper`. */
export type Knowledge = {
  readonly terms: readonly Term[]
  readonly lower: number
  readonly upper: number
}

/** A count of all people in some cells that was shown as it is. */
export function exactly(cells: readonly number[], count: number): Knowledge {
  return { terms: cells.map((cell) => ({ cell, coefficient: 1 })), lower: count, upper: count }
}

/** The same, but perturbed by up to `maximum`. */
export function within(maximum: number, cells: readonly number[], shown: number): Knowledge {
  return { ...exactly(cells, shown), lower: Math.max(0, shown - maximum), upper: shown + maximum }
}

/** All that readers of tables know, of which some cells are withheld. */
export function readFrom(
  { values, relations }: LinkedTables,
  withheld: ReadonlySet<number>,
): readonly Knowledge[] {
  const shown = values.flatMap((value, cell) =>
    withheld.has(cell) ? [] : [exactly([cell], value)],
  )
  return [...relations, ...shown]
}

/** What the attacker now knows too closely about a cell. */
export type Learned = { readonly cell: number; readonly lower: number; readonly upper: number }

/**
 * Somebody with all tables and a linear programme, who knows nothing of how they were protected: least and largest whole value
 * of each cell in question, by a solver of another hand. Learned is what is closer than required.
 */
export function attack(
  values: readonly number[],
  known: readonly Knowledge[],
  requirements: readonly Requirement[],
): readonly Learned[] {
  return requirements.flatMap(({ cell, below, above }) => {
    const value = values[cell] ?? 0
    const { lower, upper } = boundsOf(cell, known)
    return lower <= value - below && upper >= value + above ? [] : [{ cell, lower, upper }]
  })
}

/** A group of people that nobody has shown, and what subtraction says about their number. */
export type Difference = {
  readonly cells: readonly number[]
  readonly lower: number
  readonly upper: number
}

/**
 * Everything subtracted from everything: groups that are what is left of one shown group without another one, and of which the
 * attacker then knows that somebody is in them, but fewer than `minimum`.
 */
export function subtractAll(known: readonly Knowledge[], minimum: number): readonly Difference[] {
  return known.flatMap((whole) =>
    known.flatMap((part) => {
      const [outer, inner] = [cellsOf(whole), cellsOf(part)]
      const cells = outer.filter((cell) => !inner.includes(cell))
      const isInside = cells.length === outer.length - inner.length && cells.length > 0
      const lower = whole.lower - part.upper
      const upper = whole.upper - part.lower
      return isInside && lower > 0 && upper < minimum ? [{ cells, lower, upper }] : []
    }),
  )
}

function cellsOf({ terms }: Knowledge): readonly number[] {
  return terms.map(({ cell }) => cell)
}

/** Least and largest whole number that the cell may be. */
export function boundsOf(
  cell: number,
  known: readonly Knowledge[],
  integers = false,
): { readonly lower: number; readonly upper: number } {
  return {
    lower: Math.max(0, Math.ceil(extreme('minimize', cell, known, integers) - 1e-6)),
    upper: Math.floor(extreme('maximize', cell, known, integers) + 1e-6),
  }
}

function extreme(
  direction: 'minimize' | 'maximize',
  goal: number,
  known: readonly Knowledge[],
  integers: boolean,
): number {
  const linked = linkedTo(goal, known)
  // The solver may go in circles; in another order it takes another way.
  for (const order of [linked, linked.toReversed()]) {
    const { status, result } = solve(modelOf(direction, goal, order, integers))
    if (status === 'optimal') return result
    if (status === 'unbounded') return direction === 'minimize' ? -Infinity : Infinity
  }
  throw new Error('The attacker’s solver found nothing: the tables contradict themselves.')
}

function modelOf(
  direction: 'minimize' | 'maximize',
  goal: number,
  known: readonly Knowledge[],
  integers: boolean,
): Model<number, number> {
  const variables = new Map([[goal, new Map([[objective, 1]])]])
  for (const [row, { terms }] of known.entries()) {
    for (const { cell, coefficient } of terms) {
      const column = variables.get(cell) ?? new Map<number, number>()
      column.set(row, (column.get(row) ?? 0) + coefficient)
      variables.set(cell, column)
    }
  }
  const constraints = new Map(known.map(({ lower, upper }, row) => [row, bounded(lower, upper)]))
  return { direction, objective, constraints, variables, integers }
}

const objective = -1

function bounded(lower: number, upper: number): Constraint {
  if (lower === upper) return { equal: lower }
  return {
    ...(lower > -Infinity && { min: lower }),
    ...(upper < Infinity && { max: upper }),
  }
}

/** What has to do with a cell, over any number of common cells. */
function linkedTo(goal: number, known: readonly Knowledge[]): readonly Knowledge[] {
  const cells = new Set([goal])
  let rest = known
  let linked: readonly Knowledge[] = []
  for (;;) {
    const found = rest.filter(({ terms }) => terms.some(({ cell }) => cells.has(cell)))
    if (found.length === 0) return linked
    linked = [...linked, ...found]
    rest = rest.filter((each) => !found.includes(each))
    for (const { cell } of found.flatMap(({ terms }) => terms)) cells.add(cell)
  }
}
