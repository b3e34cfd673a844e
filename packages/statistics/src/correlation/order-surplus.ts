/**
 * How many pairs of cases both sides put into the same order, less those that they put into opposite ones; equal values count
 * for nothing. In n log n steps: the cases come in by their rank on one side, and a tree of partial sums (Fenwick 1994) counts
 * the ranks on the other side that are already there. Ranks are as `ranksOf` gives them.
 */
export function orderSurplus(first: Float64Array, second: Float64Array): number {
  const order = Uint32Array.from(first.keys()).sort((a, b) => (first[a] ?? 0) - (first[b] ?? 0))
  const size = first.length
  const sums = new Float64Array(2 * size + 1)
  let surplus = 0
  for (let from = 0; from < size;) {
    let to = from + 1
    while (to < size && first[order[to] ?? 0] === first[order[from] ?? 0]) to += 1
    const equal = order.subarray(from, to)
    for (const index of equal) {
      const place = placeOf(second[index] ?? 0)
      const below = countUpTo(sums, place - 1)
      const above = from - countUpTo(sums, place)
      surplus += below - above
    }
    for (const index of equal) add(sums, placeOf(second[index] ?? 0))
    from = to
  }
  return surplus
}

/** Ranks are whole or halves, from 1. */
function placeOf(rank: number): number {
  return 2 * rank
}

function add(sums: Float64Array, place: number): void {
  for (let at = place; at < sums.length; at += at & -at) sums[at] = (sums[at] ?? 0) + 1
}

function countUpTo(sums: Float64Array, place: number): number {
  let count = 0
  for (let at = place; at > 0; at -= at & -at) count += sums[at] ?? 0
  return count
}
