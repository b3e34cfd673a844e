import type { Recommendation } from '../question.ts'
import type { Kind, KindColumns, KindForm } from './kind.ts'
import { oneOfColumns } from './one-of-columns.ts'
import { oneOfForm } from './one-of-form.ts'
import { oneOf } from './one-of.ts'
import { pointsOf } from './points.ts'

/** From 0 (in no case) to 10 (in any case). */
export const recommendation: Kind<Recommendation> = oneOf(pointsOf)
export const recommendationForm: KindForm<Recommendation> = oneOfForm(pointsOf)
export const recommendationColumns: KindColumns<Recommendation> = oneOfColumns('ordinal', pointsOf)
