/** `answers` that are each given one of as many codes; for `possible` of them the right code is among those. */
export type DealtGroup = { readonly answers: number; readonly possible: number }

/** Beyond so many right ones in a group chance has no part that could be seen. */
const most = 40

/**
 * How likely it is that exactly 0, 1, 2 … answers get their own code when the codes of each group are dealt out anew.
 * Of one group the factorial moments are known, E[X(X-1)…(X-r+1)] = k(k-1)…(k-r+1) / n(n-1)…(n-r+1), and with them the
 * distribution (Feller, An Introduction to Probability Theory, vol. 1, IV.3, the problem of matches); groups are
 * independent.
 */
export function matchesByChance(groups: readonly DealtGroup[]): readonly number[] {
  return groups.map(distribution).reduce(convolved, [1])
}

function distribution({ answers, possible }: DealtGroup): readonly number[] {
  const moments = [1]
  for (let r = 1; r <= Math.min(possible, most); r += 1) {
    // The r-th factorial moment over r!.
    moments.push(((moments[r - 1] ?? 0) * (possible - r + 1)) / (answers - r + 1) / r)
  }
  return moments.map((_, right) => {
    let sum = 0
    let choose = 1
    for (let r = right; r < moments.length; r += 1) {
      sum += ((r - right) % 2 === 0 ? 1 : -1) * choose * (moments[r] ?? 0)
      choose = (choose * (r + 1)) / (r + 1 - right)
    }
    return Math.max(0, sum)
  })
}

function convolved(some: readonly number[], other: readonly number[]): readonly number[] {
  const sums = Array.from({ length: some.length + other.length - 1 }, () => 0)
  for (const [left, one] of some.entries())
    for (const [right, two] of other.entries())
      sums[left + right] = (sums[left + right] ?? 0) + one * two
  return sums
}
