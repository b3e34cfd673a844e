import type { Differential } from '../question.ts'
import { gridColumns } from './grid-columns.ts'
import { gridForm } from './grid-form.ts'
import { grid } from './grid.ts'
import { joinedText } from './joined-text.ts'
import type { Kind, KindColumns, KindForm } from './kind.ts'
import { pointPerRow } from './point-per-row.ts'

const points = pointPerRow<Differential>(({ label, opposite }) => joinedText(label, opposite))

/** Steps between two opposites; a row is called by both: "kalt – warm". */
export const differential: Kind<Differential> = grid(points)
export const differentialForm: KindForm<Differential> = gridForm(points)
export const differentialColumns: KindColumns<Differential> = gridColumns('ordinal', points)
