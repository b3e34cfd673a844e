import { growCodes, makeCodes, type Codes } from './codes.ts'

/** What occurred, each value once and in order, and which of them belongs to whom. */
export type Dictionary<Value> = { readonly values: readonly Value[]; readonly codes: Codes }

/** Codes values as they come; people without one get codes behind those of the values. */
export type GrowingDictionary<Value> = {
  push(value: Value): void
  /** The next person has none, for a reason from 0 to `reasons` - 1. */
  miss(reason: number): void
  finish(compare: (one: Value, other: Value) => number): Dictionary<Value>
}

export function growDictionary<Value>(reasons = 0): GrowingDictionary<Value> {
  const places = new Map<Value, number>()
  // Reasons first: how many values there will be is known at the end.
  const met = growCodes(2 ** 32)
  return {
    push(value) {
      let place = places.get(value)
      if (place === undefined) {
        place = reasons + places.size
        places.set(value, place)
      }
      met.push(place)
    },
    miss: (reason) => met.push(reason),
    finish(compare) {
      const values = [...places.keys()].sort(compare)
      const ranks = new Uint32Array(reasons + values.length)
      for (let reason = 0; reason < reasons; reason += 1) ranks[reason] = values.length + reason
      for (const [rank, value] of values.entries()) ranks[places.get(value) ?? 0] = rank
      const raw = met.finish()
      const codes = makeCodes(raw.length, ranks.length)
      for (let person = 0; person < raw.length; person += 1)
        codes[person] = ranks[raw[person] ?? 0] ?? 0
      return { values, codes }
    },
  }
}
