import type { RowAnswer } from '../answers.ts'
import type { Differential, Matrix } from '../question.ts'
import type { Text } from '../text.ts'
import type { Grid } from './grid.ts'
import { pointsOf } from './points.ts'
import { radios } from './radios.ts'

/** A grid with one point of one scale per row. */
// @__NO_SIDE_EFFECTS__
export function pointPerRow<Q extends Matrix | Differential>(
  rowLabel: (row: Q['rows'][number]) => Text,
): Grid<Q, RowAnswer> {
  return {
    input: radios,
    parts(question) {
      const categories = pointsOf(question)
      return question.rows.map((row) => ({ row: row.id, rowLabel: rowLabel(row), categories }))
    },
    unpack: (answer) => (answer.kind === 'rows' ? new Map(Object.entries(answer.rows)) : undefined),
    // Entries, not assignments: a row may be called `__proto__`.
    pack: (entries) => ({ kind: 'rows', rows: Object.fromEntries(entries) }),
  }
}
