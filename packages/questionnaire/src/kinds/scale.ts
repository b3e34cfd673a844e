import type { Scale } from '../question.ts'
import type { Kind, KindColumns, KindForm } from './kind.ts'
import { oneOfColumns } from './one-of-columns.ts'
import { oneOfForm } from './one-of-form.ts'
import { oneOf } from './one-of.ts'
import { pointsOf } from './points.ts'

/** One step of an ordered scale. */
export const scale: Kind<Scale> = oneOf(pointsOf)
export const scaleForm: KindForm<Scale> = oneOfForm(pointsOf)
export const scaleColumns: KindColumns<Scale> = oneOfColumns('ordinal', pointsOf)
