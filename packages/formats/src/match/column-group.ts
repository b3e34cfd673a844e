import type { Candidate } from './column-match.ts'
import type { Slot } from './slot.ts'
import { sameName } from './words.ts'

/** Columns that begin alike and therefore belong to one question. `rest` is what a name has beyond the beginning. */
export type ColumnGroup = {
  readonly prefix: string
  readonly members: readonly { readonly candidate: Candidate; readonly rest: string }[]
}

/** Cuts names at the id of a question they begin with, else at the first `_`, `.`, `:` or `[`. */
export function groupColumns(
  candidates: readonly Candidate[],
  slots: readonly Slot[],
): readonly ColumnGroup[] {
  const stems = [...new Set(slots.map(({ question }) => question.id))].toSorted(
    (a, b) => b.length - a.length,
  )
  const split = candidates.map((candidate) => ({ candidate, ...cut(candidate.column, stems) }))
  return [...Map.groupBy(split, ({ prefix }) => prefix)].map(([prefix, members]) => ({
    prefix,
    members,
  }))
}

function cut(column: string, stems: readonly string[]): { prefix: string; rest: string } {
  const name = sameName(column)
  const stem = stems.find((id) => name.startsWith(`${sameName(id)}_`))
  const length = stem?.length ?? column.search(/[_.:[]/)
  if (length <= 0) return { prefix: column, rest: '' }
  return { prefix: column.slice(0, length), rest: column.slice(length + 1).replace(/\]$/, '') }
}
