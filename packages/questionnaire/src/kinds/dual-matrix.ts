import type { Answer, CellAnswer, RowAnswer } from '../answers.ts'
import type { DualMatrix } from '../question.ts'
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
  pack,
}

/** Two scales for each of several things. */
export const dualMatrix: Kind<DualMatrix> = grid(points)
export const dualMatrixForm: KindForm<DualMatrix> = gridForm(points)
export const dualMatrixColumns: KindColumns<DualMatrix> = gridColumns('ordinal', points)

function unpack(answer: Answer): GridEntries<RowAnswer> | undefined {
  if (answer.kind !== 'cells') return undefined
  const entries = new Map<string, RowAnswer>()
  for (const [row, cells] of Object.entries(answer.rows)) {
    for (const [scale, cell] of Object.entries(cells)) {
      if (cell.kind !== 'choice' && cell.kind !== 'special') return undefined
      entries.set(`${row}.${scale}`, cell)
    }
  }
  return entries
}

function pack(entries: GridEntries<RowAnswer>): Answer {
  const rows = new Map<string, (readonly [string, CellAnswer])[]>()
  for (const [key, cell] of entries) {
    const [row = '', scale = ''] = key.split('.')
    const cells = rows.get(row)
    if (cells === undefined) rows.set(row, [[scale, cell]])
    else cells.push([scale, cell])
  }
  // Entries, not assignments: a row may be called `__proto__`.
  return {
    kind: 'cells',
    rows: Object.fromEntries([...rows].map(([row, cells]) => [row, Object.fromEntries(cells)])),
  }
}
