import {
  releaseArrivals,
  releaseModes,
  type ArrivalComparison,
  type ResponseReview,
  type TwoGroups,
  type Weights,
  type Withheld,
} from '@meinungsbild/analysis'
import type { SurveyResults } from '../results-of.ts'

/** What can be said of those who answered. Undefined or withheld where there is nothing to compare. */
export type Responders = {
  /** Whether the strata answered alike; only once the field is over. */
  readonly response: ResponseReview | Withheld | undefined
  readonly arrivals: ArrivalComparison | Withheld
  readonly modes: TwoGroups | Withheld
}

type Compared = Pick<Responders, 'arrivals' | 'modes'>

/** By the weights, of which there are some for each dataset and way of weighting: every question is looked at several times. */
const known = new WeakMap<Weights, Compared>()

/** Who answered, and whether early and late answers, or those online and on paper, differ; undefined while the field runs. */
export function respondersOf(results: SurveyResults): Responders | undefined {
  const { released, dataset, weights, response, firstReminder } = results
  const { rule, selection, protection } = released
  if (protection === 'perturbed') return undefined
  const free = { rule, selection, weights }
  const compared = known.get(weights) ?? {
    arrivals: releaseArrivals(dataset, firstReminder, free),
    modes: releaseModes(dataset, free),
  }
  known.set(weights, compared)
  return { response, ...compared }
}
