/** The list with the item at `index` one place up (-1) or down (1); unchanged where there is no such place. */
export function moved<Item>(list: readonly Item[], index: number, by: -1 | 1): readonly Item[] {
  const item = list[index]
  const other = list[index + by]
  if (index < 0 || item === undefined || other === undefined) return list
  return list.map((each, place) => (place === index ? other : place === index + by ? item : each))
}
