import type { Matrix } from '../question.ts'
import { gridColumns } from './grid-columns.ts'
import { gridForm } from './grid-form.ts'
import { grid } from './grid.ts'
import type { Kind, KindColumns, KindForm } from './kind.ts'
import { pointPerRow } from './point-per-row.ts'

const points = pointPerRow<Matrix>(({ label }) => label)

/** One scale for several things. */
export const matrix: Kind<Matrix> = grid(points)
export const matrixForm: KindForm<Matrix> = gridForm(points)
export const matrixColumns: KindColumns<Matrix> = gridColumns('ordinal', points)
