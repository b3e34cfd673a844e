import type { MultipleMatrix } from '../question.ts'
import { checkboxes } from './checkboxes.ts'
import { grid } from './grid.ts'
import type { Kind } from './kind.ts'

/** Any of the same options for each of several things. */
export const multipleMatrix: Kind<MultipleMatrix> = grid({
  measure: 'multiple',
  input: checkboxes,
  parts: ({ rows, options }) =>
    rows.map(({ id, label }) => ({ row: id, rowLabel: label, categories: options })),
  unpack: (answer) =>
    answer.kind === 'rowChoices' ? new Map(Object.entries(answer.rows)) : undefined,
  // Entries, not assignments: a row may be called `__proto__`.
  pack: (entries) => ({ kind: 'rowChoices', rows: Object.fromEntries(entries) }),
})
