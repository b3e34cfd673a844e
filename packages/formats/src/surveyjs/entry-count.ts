import { numberOf, valueOf, type Fields } from './fields.ts'

/** How many entries there are at least and at most, and how many if nobody adds any. */
export type EntryCount = { readonly min: number; readonly max: number; readonly first: number }

/** As many as a repeated group may have. */
const most = 30

/** Of a dynamic panel or a matrix with added rows. `keys` are the names of its properties. */
export function entryCountOf(
  fields: Fields,
  keys: {
    readonly first: string
    readonly min: string
    readonly max: string
    readonly add: string
    readonly remove: string
  },
  usual: number,
): EntryCount {
  const first = limited(numberOf(fields, keys.first) ?? usual)
  const cannotAdd = valueOf(fields, keys.add) === false
  const cannotRemove = valueOf(fields, keys.remove) === false
  const min = cannotRemove ? first : limited(numberOf(fields, keys.min) ?? 0)
  const max = cannotAdd ? first : limited(numberOf(fields, keys.max) ?? most)
  return { min: Math.min(min, max), max: Math.max(max, min, 1), first: Math.max(first, min) }
}

function limited(count: number): number {
  return Math.min(Math.max(0, Math.trunc(count)), most)
}
