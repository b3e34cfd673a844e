import type { MissingKind } from '@meinungsbild/questionnaire'
import { positionOf, positionsIn, valuesIn, type Column } from './column.ts'
import { countCodes, makePairCounts, type PairCounts } from './count-codes.ts'
import { countIn, union } from './mask.ts'

/** A one-way table before disclosure control. It stays inside this package: `index.ts` does not export it. */
export type Tally = {
  /** People who gave a value. */
  readonly base: number
  readonly missing: Readonly<Record<MissingKind, number>>
  /** Per value of the column (see `Column`). Sums to `base` unless several answers were allowed. */
  readonly counts: readonly number[]
}

/** Counts one column. `base` and the missing kinds together are always everybody. */
export function tally(column: Column): Tally {
  return tallyWith(column, makePairCounts())
}

/** The one-way tables of all columns, in their order. */
export function tallyAll(
  columns: Iterable<Column>,
): readonly { readonly column: Column; readonly counts: Tally }[] {
  const pairs = makePairCounts()
  return Array.from(columns, (column) => ({ column, counts: tallyWith(column, pairs) }))
}

function tallyWith(column: Column, pairs: PairCounts): Tally {
  const all =
    column.kind === 'set'
      ? column.masks.map(countIn)
      : Array.from(countCodes(column.codes, positionsIn(column), pairs))
  const values = valuesIn(column)
  const counts = all.slice(0, values)
  const of = (kind: MissingKind) => all[positionOf(kind, values)] ?? 0
  return {
    base:
      column.kind === 'set'
        ? countIn(union(column.masks.slice(0, values)))
        : counts.reduce((sum, count) => sum + count, 0),
    missing: {
      notAsked: of('notAsked'),
      notAnswered: of('notAnswered'),
      dontKnow: of('dontKnow'),
      noAnswer: of('noAnswer'),
      notApplicable: of('notApplicable'),
    },
    counts,
  }
}
