import type { Matrix } from '../question.ts'
import type { Kind } from './kind.ts'
import { pointPerRow } from './point-per-row.ts'

/** One scale for several things. */
export const matrix: Kind<Matrix> = pointPerRow(({ label }) => label)
