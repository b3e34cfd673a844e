import { recordsIn, type RecordColumn, type Value } from './microdata.ts'

/** Records that are alike in all quasi-identifiers (Äquivalenzklassen). */
export type EquivalenceClasses = {
  /** Per record its class, numbered in the order in which they first occur. */
  readonly classOf: Uint32Array
  /** Per class its records. */
  readonly sizes: Uint32Array
}

export function equivalenceClasses(columns: readonly RecordColumn[]): EquivalenceClasses {
  let classOf = new Uint32Array(recordsIn(columns))
  for (const { values } of columns) classOf = refined(classOf, values)
  const sizes = new Uint32Array(classOf.reduce((most, each) => Math.max(most, each + 1), 0))
  for (const each of classOf) sizes[each] = (sizes[each] ?? 0) + 1
  return { classOf, sizes }
}

/** Each class is divided by the values of one more column. */
function refined(classOf: Uint32Array, values: readonly Value[]): Uint32Array<ArrayBuffer> {
  const codes = new Map<Value, number>()
  const classes = new Map<number, number>()
  return Uint32Array.from(classOf, (before, record) => {
    const value = values[record]
    const code = codes.get(value) ?? codes.size
    codes.set(value, code)
    const key = before * values.length + code
    const after = classes.get(key) ?? classes.size
    classes.set(key, after)
    return after
  })
}

/** The k of k-anonymity (Sweeney 2002): so many records are alike at least. 0 without records. */
export function anonymityOf({ sizes }: EquivalenceClasses): number {
  return sizes.length === 0 ? 0 : sizes.reduce((least, size) => Math.min(least, size))
}

/** Records in classes of fewer than `k`. */
export function recordsBelow(k: number, { classOf, sizes }: EquivalenceClasses): readonly number[] {
  return [...classOf.keys()].filter((record) => (sizes[classOf[record] ?? 0] ?? 0) < k)
}
