import { equivalenceClasses, recordsBelow } from './equivalence-classes.ts'
import type { RecordColumn } from './microdata.ts'

export type LocallySuppressed = {
  readonly columns: readonly RecordColumn[]
  /** Records that lost their value, by column. */
  readonly suppressed: ReadonlyMap<string, readonly number[]>
}

/** Records lose one value, or two, or three; if that does not help, all. */
const mostValues = 3

/** Sets few values to missing, until at least `k` records are alike; there must be `k` records. */
export function suppressLocally(original: readonly RecordColumn[], k: number): LocallySuppressed {
  const lastFirst = [...original.keys()].toReversed()
  const choices = Array.from({ length: mostValues }, (_, index) =>
    combinations(lastFirst, index + 1),
  )
  let columns = original
  let rare = rareIn(original, k)
  for (const losing of choices.flat()) {
    if (rare.length === 0) break
    const stillRare = rareIn(without(columns, losing, rare), k)
    const hopeless = new Set(stillRare)
    const helped = rare.filter((record) => !hopeless.has(record))
    columns = without(columns, losing, helped)
    rare = stillRare
  }
  columns = without(columns, lastFirst, lastResort(columns, k))
  return { columns, suppressed: lostBetween(original, columns) }
}

function combinations(items: readonly number[], size: number): readonly (readonly number[])[] {
  if (size === 0) return [[]]
  return items.flatMap((item, index) =>
    combinations(items.slice(index + 1), size - 1).map((others) => [item, ...others]),
  )
}

function rareIn(columns: readonly RecordColumn[], k: number): readonly number[] {
  return recordsBelow(k, equivalenceClasses(columns))
}

function without(
  columns: readonly RecordColumn[],
  losing: readonly number[],
  records: readonly number[],
): readonly RecordColumn[] {
  return columns.map((column, index) => {
    if (!losing.includes(index) || records.length === 0) return column
    const values = [...column.values]
    for (const record of records) values[record] = undefined
    return { ...column, values }
  })
}

/** Who must lose everything: the rest that is still rare, and as many others as it takes for them to be `k`. */
function lastResort(columns: readonly RecordColumn[], k: number): readonly number[] {
  const { classOf, sizes } = equivalenceClasses(columns)
  const membersOf = (index: number) => [...classOf.keys()].filter((each) => classOf[each] === index)
  const rare = recordsBelow(k, { classOf, sizes })
  const empty = classOf.findIndex((_, record) =>
    columns.every(({ values }) => values[record] === undefined),
  )
  const emptySize = empty === -1 ? 0 : (sizes[classOf[empty] ?? 0] ?? 0)
  const missing = k - rare.length
  if (rare.length === 0 || emptySize >= k || missing <= 0) return rare
  const donors = [...sizes.keys()]
    .filter((index) => (sizes[index] ?? 0) >= k)
    .toSorted((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0))
  const ample = donors.find((index) => (sizes[index] ?? 0) >= k + missing)
  if (ample !== undefined) return [...rare, ...membersOf(ample).slice(-missing)]
  return [...rare, ...membersOf(donors[0] ?? 0)]
}

function lostBetween(
  before: readonly RecordColumn[],
  after: readonly RecordColumn[],
): ReadonlyMap<string, readonly number[]> {
  return new Map(
    before.map(({ name, values }, index) => {
      const now = after[index]?.values ?? []
      const lost = [...values.keys()].filter(
        (record) => values[record] !== undefined && now[record] === undefined,
      )
      return [name, lost]
    }),
  )
}
