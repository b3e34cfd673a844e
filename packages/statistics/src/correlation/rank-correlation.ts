import type { Alternative } from '../comparisons/alternative.ts'

export type RankCorrelation = {
  readonly estimate: number
  /** Pairs without a missing value. */
  readonly size: number
  readonly statistic: number
  readonly pValue: number
}

export type RankCorrelationOptions = {
  readonly alternative?: Alternative
  /** Whether to count the p-value out; without it, where R does. Ties are never counted out. */
  readonly exact?: boolean
  /** Takes a little off the statistic where the p-value is not counted out; not done if not given. */
  readonly continuity?: boolean
}
