import type { Language } from './text.ts'

/** What a journey depends on beside the questionnaire and the answers. All of it is kept with the answers but the quotas. */
export type Circumstances = {
  /** Decides random orders and the variant: a whole number from 0 to 2^32 - 1, drawn once per person. */
  readonly seed: number
  /** ISO date of the day on which the answers are given. */
  readonly today: string
  readonly language: Language
  /** The quotas that are full by now, by id. */
  readonly fullQuotas?: ReadonlySet<string>
}
