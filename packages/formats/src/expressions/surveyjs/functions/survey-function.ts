import type { SourceCall } from '../../source-tree.ts'
import type { Placed } from '../placed.ts'
import type { Term } from '../term.ts'

/** How a function of SurveyJS is carried over. `given` are its arguments, as many as `least` to `most`. */
export type SurveyFunction = {
  readonly least: number
  readonly most: number
  readonly apply: (given: readonly Placed[], call: SourceCall) => Term
}
