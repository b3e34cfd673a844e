import type { Answer, RowAnswer } from '../answers.ts'
import type { DualMatrix } from '../question.ts'
import { packCells, unpackCells } from './cell-entries.ts'
import { gridColumns } from './grid-columns.ts'
import { gridForm } from './grid-form.ts'
import { grid, type Grid, type GridEntries } from './grid.ts'
import type { Kind, KindColumns, KindForm } from './kind.ts'
import { radios } from './radios.ts'

const points: Grid<DualMatrix, RowAnswer> = {
  input: radios,
  parts: ({ rows, scales }) =>
    rows.flatMap((row) =>
      scales.map((scale) => ({
        row: row.id,
        column: scale.id,
        rowLabel: row.label,
        columnLabel: scale.label,
        categories: scale.points,
      })),
    ),
  unpack,
  pack: packCells,
}

/** Two scales for each of several things. */
export const dualMatrix: Kind<DualMatrix> = grid(points)
export const dualMatrixForm: KindForm<DualMatrix> = gridForm(points)
export const dualMatrixColumns: KindColumns<DualMatrix> = gridColumns('ordinal', points)

function unpack(answer: Answer): GridEntries<RowAnswer> | undefined {
  const cells = unpackCells(answer)
  if (cells === undefined) return undefined
  const entries = new Map<string, RowAnswer>()
  for (const [key, cell] of cells) {
    if (cell.kind !== 'choice' && cell.kind !== 'special') return undefined
    entries.set(key, cell)
  }
  return entries
}
