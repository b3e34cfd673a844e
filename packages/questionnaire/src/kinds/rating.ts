import type { Rating } from '../question.ts'
import type { Kind, KindColumns, KindForm } from './kind.ts'
import { oneOfColumns } from './one-of-columns.ts'
import { oneOfForm } from './one-of-form.ts'
import { oneOf } from './one-of.ts'
import { pointsOf } from './points.ts'

/** So many stars of five. */
export const rating: Kind<Rating> = oneOf(pointsOf)
export const ratingForm: KindForm<Rating> = oneOfForm(pointsOf)
export const ratingColumns: KindColumns<Rating> = oneOfColumns('ordinal', pointsOf)
