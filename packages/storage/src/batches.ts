/** As many as go into one statement: a server is asked once for many rows, and SQLite takes 32,766 values, of which a row has twelve at most. */
export function batches<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const size = 1_000
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}
