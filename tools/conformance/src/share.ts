/** How many of how many. */
export type Share = readonly [part: number, all: number]

export function sumOf(shares: readonly Share[]): Share {
  return shares.reduce<Share>(([part, all], [more, moreOf]) => [part + more, all + moreOf], [0, 0])
}
