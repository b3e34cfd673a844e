import { refuse, type Refusal } from '../refusal.ts'
import { sumOf } from '../sum.ts'

/** People of one class of the sample, such as an age group of a district, and how many of them answered. */
export type ResponseClass = { readonly sampled: number; readonly responded: number }

/**
 * How alike the classes of a sample responded (Schouten, Cobben and Bethlehem 2009): R = 1 − 2 S(ρ), where S is the standard
 * deviation of the response propensities, here the response rate of everybody's class. 1 if all classes responded alike, 0 at
 * the worst. With few people per class it comes out too low. Classes without people count for nothing. Refuses fewer than two
 * people.
 */
export function rIndicator(classes: readonly ResponseClass[]): number | Refusal {
  const used = classes.filter(({ sampled }) => sampled > 0)
  const size = sumOf(used.map(({ sampled }) => sampled))
  if (size < 2) return refuse('tooFewCases')
  const mean = sumOf(used.map(({ responded }) => responded)) / size
  const squares = sumOf(
    used.map(({ sampled, responded }) => sampled * (responded / sampled - mean) ** 2),
  )
  return 1 - 2 * Math.sqrt(squares / (size - 1))
}
