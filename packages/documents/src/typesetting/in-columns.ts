/** Items dealt into columns of nearly equal length, downwards; never an empty column. */
export function inColumns<Item>(
  items: readonly Item[],
  columns: number,
): readonly (readonly Item[])[] {
  const length = Math.ceil(items.length / columns)
  const count = length === 0 ? 0 : Math.ceil(items.length / length)
  return Array.from({ length: count }, (_, at) => items.slice(at * length, (at + 1) * length))
}
