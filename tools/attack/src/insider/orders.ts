import type { Found } from './read-night.ts'

/** A guess at the order in which codes were used, or answers came. */
export type Order = (found: readonly Found[]) => readonly Found[]

/** Where the bytes lie in the file, from the front and from the back: SQLite fills pages from their end. */
export const byPlace: Order = (found) => found.toSorted((some, other) => some.place - other.place)
export const byPlaceBack: Order = (found) => byPlace(found).toReversed()

/** The order of commits, as far as what lies beside the file still tells it; what is gone from there came before. */
export const byLog: Order = (found) =>
  found.toSorted(
    (some, other) => (some.logged ?? -1) - (other.logged ?? -1) || some.place - other.place,
  )

export const byName: Order = (found) =>
  found.toSorted((some, other) => (some.name < other.name ? -1 : 1))

export const bySize: Order = (found) => found.toSorted((some, other) => some.size - other.size)
