import type { RowChoices } from '../answers.ts'
import type { MultipleMatrix } from '../question.ts'
import { checkboxes } from './checkboxes.ts'
import { gridColumns } from './grid-columns.ts'
import { gridForm } from './grid-form.ts'
import { grid, type Grid } from './grid.ts'
import type { Kind, KindColumns, KindForm } from './kind.ts'

const choices: Grid<MultipleMatrix, RowChoices> = {
  input: checkboxes,
  parts: ({ rows, options }) =>
    rows.map(({ id, label }) => ({ row: id, rowLabel: label, categories: options })),
  unpack: (answer) =>
    answer.kind === 'rowChoices' ? new Map(Object.entries(answer.rows)) : undefined,
  // Entries, not assignments: a row may be called `__proto__`.
  pack: (entries) => ({ kind: 'rowChoices', rows: Object.fromEntries(entries) }),
}

/** Any of the same options for each of several things. */
export const multipleMatrix: Kind<MultipleMatrix> = grid(choices)
export const multipleMatrixForm: KindForm<MultipleMatrix> = gridForm(choices)
export const multipleMatrixColumns: KindColumns<MultipleMatrix> = gridColumns('multiple', choices)
