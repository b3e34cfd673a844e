import type { RankingChart } from '@meinungsbild/exchange'

/** Neighbouring rows from the first to the last, both included. */
export type Tie = { readonly first: number; readonly last: number }

/**
 * Runs of neighbouring rows in which every interval overlaps with every other: within one of these the order says nothing for
 * certain. None lies within another. Two rows that overlap with a third need not overlap with each other, so runs may share
 * rows, as in the underlining of homogeneous subsets after multiple comparisons. Rows without an interval belong to none.
 */
export function ties(rows: RankingChart['rows']): readonly Tie[] {
  const found: Tie[] = []
  for (let first = 0; first < rows.length; first += 1) {
    let last = first
    while (overlapsAll(rows, first, last + 1)) last += 1
    if (last > first && last > (found.at(-1)?.last ?? -1)) found.push({ first, last })
  }
  return found
}

function overlapsAll(rows: RankingChart['rows'], first: number, next: number): boolean {
  const one = intervalOf(rows[next])
  if (one === undefined) return false
  return rows.slice(first, next).every((row) => {
    const other = intervalOf(row)
    return other !== undefined && one.low <= other.high && other.low <= one.high
  })
}

function intervalOf(row: RankingChart['rows'][number] | undefined) {
  return row?.figure.value === null ? undefined : row?.figure.interval
}
