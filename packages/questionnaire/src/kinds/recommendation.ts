import type { Recommendation } from '../question.ts'
import type { Kind } from './kind.ts'
import { oneOf } from './one-of.ts'
import { pointsOf } from './points.ts'

/** From 0 (in no case) to 10 (in any case). */
export const recommendation: Kind<Recommendation> = oneOf('ordinal', pointsOf)
