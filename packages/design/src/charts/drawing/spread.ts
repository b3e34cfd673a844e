/**
 * Heights moved apart as little as needed, so that things of these heights centred there do not overlap and stay between
 * `from` and `to`; in the order of their wishes. If there is not room enough, they begin at `from` and go beyond `to`.
 */
export function spread(
  wishes: readonly { readonly at: number; readonly height: number }[],
  from: number,
  to: number,
): readonly number[] {
  const order = wishes.map((_, index) => index).toSorted((a, b) => atOf(a) - atOf(b))
  const placed = new Map<number, number>()
  let end = from
  for (const index of order) {
    const half = heightOf(index) / 2
    const middle = Math.max(atOf(index), end + half)
    placed.set(index, middle)
    end = middle + half
  }
  let start = Math.max(to, from + order.reduce((sum, index) => sum + heightOf(index), 0))
  for (const index of order.toReversed()) {
    const half = heightOf(index) / 2
    const middle = Math.min(placed.get(index) ?? start, start - half)
    placed.set(index, middle)
    start = middle - half
  }
  return wishes.map((_, index) => placed.get(index) ?? from)

  function atOf(index: number): number {
    return wishes[index]?.at ?? 0
  }
  function heightOf(index: number): number {
    return wishes[index]?.height ?? 0
  }
}
