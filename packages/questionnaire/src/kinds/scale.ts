import type { Scale } from '../question.ts'
import type { Kind } from './kind.ts'
import { oneOf } from './one-of.ts'
import { pointsOf } from './points.ts'

/** One step of an ordered scale. */
export const scale: Kind<Scale> = oneOf('ordinal', pointsOf)
