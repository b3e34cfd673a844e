import { confine, push, valueOf, type Region } from './region.ts'

/** So many times a search may turn, and fewer in large regions. Then it gives up: readers are taken to know what they perhaps do not. */
const mostTurns = 100
const mostWork = 100_000_000

const nearlyWhole = 1e-6

/**
 * Moves the point to one where all columns are whole, since readers know that people are: depth first, each column to the
 * whole number above or below where it stands. Says whether there is one, as far as it has searched. Ranges stay as they were.
 */
export function settleOnWhole(region: Region): boolean {
  if (isWhole(region)) return true
  const { lower, upper, matrix } = region
  const ranges = { lower: lower.slice(), upper: upper.slice() }
  const found = search(region, { turnsLeft: Math.min(mostTurns, mostWork / matrix.length) })
  lower.set(ranges.lower)
  upper.set(ranges.upper)
  return found
}

function search(region: Region, effort: { turnsLeft: number }): boolean {
  const column = fractionalColumn(region)
  if (column === undefined) return true
  const start = valueOf(region, column)
  const above = Math.ceil(start)
  const nearest = above - start < 0.5 ? ([1, -1] as const) : ([-1, 1] as const)
  const { lower, upper, value } = region
  const range = { lower: lower[column] ?? 0, upper: upper[column] ?? 0 }
  const before = value.slice()
  for (const direction of nearest) {
    effort.turnsLeft -= 1
    if (effort.turnsLeft < 0) return false
    const goal = direction === 1 ? above : above - 1
    confine(
      region,
      column,
      direction === 1 ? { lower: start, upper: goal } : { lower: goal, upper: start },
    )
    const reached = push(region, column, direction)
    if (Math.abs(reached - goal) < nearlyWhole) {
      confine(
        region,
        column,
        direction === 1 ? { ...range, lower: goal } : { ...range, upper: goal },
      )
      if (search(region, effort)) return true
    }
    value.set(before)
    confine(region, column, range)
  }
  return false
}

export function isWhole(region: Region): boolean {
  return fractionalColumn(region) === undefined
}

function fractionalColumn(region: Region): number | undefined {
  for (let column = 0; column < region.width; column += 1) {
    const value = valueOf(region, column)
    if (Math.abs(value - Math.round(value)) > nearlyWhole) return column
  }
  return undefined
}
