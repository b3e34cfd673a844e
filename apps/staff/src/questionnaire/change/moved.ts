/** The list with the item at `index` one place up (-1) or down (1); unchanged where there is no such place. */
export function moved<Item>(list: readonly Item[], index: number, by: -1 | 1): readonly Item[] {
  const item = list[index]
  const other = list[index + by]
  if (index < 0 || item === undefined || other === undefined) return list
  return list.map((each, place) => (place === index ? other : place === index + by ? item : each))
}

/** The list with `item` put in at a place; beyond the end it comes last. */
export function inserted<Item>(list: readonly Item[], index: number, item: Item): readonly Item[] {
  return [...list.slice(0, Math.max(0, index)), item, ...list.slice(Math.max(0, index))]
}
