import type { Cells, Sheets } from './answer-sheets.ts'
import type { Group } from './group-sheets.ts'

/**
 * How likely a sheet like those of each group is if every answer depends on the one before (a Markov chain over the
 * questions), estimated from all other sheets: those of the group are left out.
 */
export function sheetLikelihoods(
  { size, columns }: Sheets,
  groups: readonly Group[],
): Float64Array {
  const likelihoods = new Float64Array(groups.length).fill(1)
  let before: Cells = { cells: new Uint32Array(size), kinds: 1 }
  for (const here of columns()) {
    const from = countsOf(before)
    const together = countPairs(before, here)
    const possible = countsOf(here).filter((count) => count > 0).length
    for (const [index, { sheet, count }] of groups.entries()) {
      const [last, cell] = [before.cells[sheet] ?? 0, here.cells[sheet] ?? 0]
      const others = together(last, cell) - count
      const all = (from[last] ?? 0) - count
      // Half an observation more for each possible answer (Jeffreys), so that nothing unseen is impossible.
      const likelihood = (others + 0.5) / (all + 0.5 * possible)
      likelihoods[index] = (likelihoods[index] ?? 0) * likelihood
    }
    before = here
  }
  return likelihoods
}

function countsOf({ cells, kinds }: Cells): Uint32Array {
  const counts = new Uint32Array(kinds)
  for (const cell of cells) counts[cell] = (counts[cell] ?? 0) + 1
  return counts
}

/** Above that, numbers of many digits meet each other and nearly every pair is the only one. */
const largestTable = 2 ** 22

/** How many sheets have the one cell and then the other. */
function countPairs(before: Cells, here: Cells): (one: number, other: number) => number {
  const pairOf = (one: number, other: number) => one * here.kinds + other
  const pairs = before.cells.entries()
  if (before.kinds * here.kinds <= largestTable) {
    const table = new Uint32Array(before.kinds * here.kinds)
    for (const [sheet, cell] of pairs) {
      const pair = pairOf(cell, here.cells[sheet] ?? 0)
      table[pair] = (table[pair] ?? 0) + 1
    }
    return (one, other) => table[pairOf(one, other)] ?? 0
  }
  const table = new Map<number, number>()
  for (const [sheet, cell] of pairs) {
    const pair = pairOf(cell, here.cells[sheet] ?? 0)
    table.set(pair, (table.get(pair) ?? 0) + 1)
  }
  return (one, other) => table.get(pairOf(one, other)) ?? 0
}
