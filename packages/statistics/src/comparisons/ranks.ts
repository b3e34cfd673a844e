/** Numbers by size, with equal ones sharing a rank. */
export type Ranks = {
  /** Rank of each number, from 1; equal numbers have the mean of their ranks. */
  readonly ranks: Float64Array
  /** How often each value occurs, smallest value first. */
  readonly groups: readonly number[]
}

/** R's `rank(numbers)`. */
export function ranksOf(numbers: Float64Array): Ranks {
  const order = Uint32Array.from(numbers.keys()).sort(
    (a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0),
  )
  const ranks = new Float64Array(numbers.length)
  const groups: number[] = []
  for (let from = 0; from < order.length;) {
    const value = numbers[order[from] ?? 0]
    let to = from + 1
    while (to < order.length && numbers[order[to] ?? 0] === value) to += 1
    for (const index of order.subarray(from, to)) ranks[index] = (from + to + 1) / 2
    groups.push(to - from)
    from = to
  }
  return { ranks, groups }
}

/** Σ (t³ − t) over groups of equal values, by which ties lessen the variance of a sum of ranks. */
export function tieTerm(groups: readonly number[]): number {
  return groups.reduce((sum, size) => sum + (size ** 3 - size), 0)
}

export function hasTies(groups: readonly number[]): boolean {
  return groups.some((size) => size > 1)
}
