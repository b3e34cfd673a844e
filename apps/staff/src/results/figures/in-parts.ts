/** Items in as few parts as there must be of at most `most` each, all about as large. */
export function inParts<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  const parts = Math.ceil(items.length / most)
  const size = Math.ceil(items.length / parts)
  return Array.from({ length: parts }, (_, part) => items.slice(part * size, (part + 1) * size))
}
