import type { Interval } from '../intervals/interval.ts'
import { around } from '../intervals/wald.ts'
import { refuse, type Refusal } from '../refusal.ts'

/** From −100 to 100, as the standard error and the interval are. */
export type NetPromoterScore = {
  readonly score: number
  readonly standardError: number
  readonly interval: Interval
  /** Shares of those who gave 9 or 10, 7 or 8, and 0 to 6. */
  readonly promoters: number
  readonly passives: number
  readonly detractors: number
}

/**
 * Net Promoter Score (Reichheld 2003): share of promoters less share of detractors, with the variance of a difference of two
 * shares of one sample, (p + d − (p − d)²) / n. `ratings` are whole numbers from 0 to 10, NaN where there is none. Refuses no
 * ratings.
 */
export function netPromoterScore(
  ratings: Float64Array,
  level?: number,
): NetPromoterScore | Refusal {
  const given = ratings.filter((rating) => !Number.isNaN(rating))
  if (given.length === 0) return refuse('tooFewCases')
  const share = (counts: (rating: number) => boolean) => given.filter(counts).length / given.length
  const promoters = share((rating) => rating >= 9)
  const detractors = share((rating) => rating <= 6)
  const difference = promoters - detractors
  const score = 100 * difference
  const standardError = 100 * Math.sqrt((promoters + detractors - difference ** 2) / given.length)
  return {
    score,
    standardError,
    interval: around(score, standardError, level),
    promoters,
    passives: share((rating) => rating > 6 && rating < 9),
    detractors,
  }
}
