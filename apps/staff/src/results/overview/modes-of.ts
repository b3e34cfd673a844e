import {
  releaseModes,
  type ModeComparison,
  type Weights,
  type Withheld,
} from '@meinungsbild/analysis'
import type { SurveyResults } from '../results-of.ts'

type Modes = ModeComparison | Withheld

/** By the weights, of which there are some for each dataset and way of weighting: every question is looked at twice. */
const known = new WeakMap<Weights, Modes>()

/** What was answered online and on paper; undefined while the field runs. */
export function modesOf({ released, dataset, weights }: SurveyResults): Modes | undefined {
  const { rule, selection, protection } = released
  if (protection === 'perturbed') return undefined
  const found = known.get(weights) ?? releaseModes(dataset, { rule, selection, weights })
  known.set(weights, found)
  return found
}
