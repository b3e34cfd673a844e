import type { Differential } from '../question.ts'
import { joinedText } from './joined-text.ts'
import type { Kind } from './kind.ts'
import { pointPerRow } from './point-per-row.ts'

/** Steps between two opposites; a row is called by both: "kalt – warm". */
export const differential: Kind<Differential> = pointPerRow(({ label, opposite }) =>
  joinedText(label, opposite),
)
