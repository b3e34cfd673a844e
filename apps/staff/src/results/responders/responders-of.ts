import type { ArrivalComparison, ResponseReview, TwoGroups, Withheld } from '@meinungsbild/analysis'
import type { SurveyResults } from '../results-of.ts'

/** What can be said of those who answered. Undefined or withheld where there is nothing to compare. */
export type Responders = {
  /** Whether the strata answered alike; only once the field is over. */
  readonly response: ResponseReview | Withheld | undefined
  readonly arrivals: ArrivalComparison | Withheld
  readonly modes: TwoGroups | Withheld
}

/** Who answered, and whether early and late answers, or those online and on paper, differ; undefined while the field runs. */
export function respondersOf({ compared, response }: SurveyResults): Responders | undefined {
  return compared && { response, ...compared }
}
