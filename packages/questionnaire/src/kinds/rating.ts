import type { Rating } from '../question.ts'
import type { Kind } from './kind.ts'
import { oneOf } from './one-of.ts'
import { pointsOf } from './points.ts'

/** So many stars of five. */
export const rating: Kind<Rating> = oneOf('ordinal', pointsOf)
