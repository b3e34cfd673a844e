import { betaQuantile } from '../distributions/beta.ts'
import { studentTQuantile } from '../distributions/student-t.ts'
import { usualLevel, type Interval } from '../intervals/interval.ts'
import { wilsonInterval } from '../intervals/wilson.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { rootBetween } from '../root.ts'

/** A share that was estimated from a sample with a design. */
export type EstimatedShare = {
  readonly value: number
  readonly standardError: number
  /** Rows behind it. */
  readonly cases: number
  readonly degreesOfFreedom: number
  /** For `wilson` only; without it p (1 - p) / SE², which 0 of all do not have. Kish's number serves for them too. */
  readonly effectiveCases?: number
  readonly level?: number
}

export type ProportionMethod = 'logit' | 'likelihood' | 'asin' | 'beta' | 'mean' | 'wilson'

/**
 * Intervals of weighted shares: R's `svyciprop`.
 *
 * - `logit`: symmetric on the scale of log odds, never beyond 0 and 1; also R's `xlogit`.
 * - `likelihood`: what a likelihood ratio test does not reject, scaled as by Rao and Scott (1984).
 * - `asin`: symmetric on the scale of arcsin √p, which stabilises the variance.
 * - `beta`: exact as by Clopper and Pearson, with an effective number of cases (Korn and Graubard 1998); for small shares.
 * - `mean`: symmetric around the share; may leave 0 and 1.
 * - `wilson`: Wilson's score interval with an effective number of cases, by the normal distribution.
 *
 * A share that the design determines, having no standard error, is its own interval. Refused: 0 and 1 of all, except by `mean` and
 * by `wilson` with a number of effective cases.
 */
export function proportionInterval(
  method: ProportionMethod,
  share: EstimatedShare,
): Interval | Refusal {
  const { value, standardError, level = usualLevel } = share
  const t = studentTQuantile((1 + level) / 2, share.degreesOfFreedom)
  const spread = Math.sqrt(value * (1 - value))
  if (method === 'mean') return { low: value - t * standardError, high: value + t * standardError }
  if (method === 'wilson') return wilson(share, spread, level)
  if (!(spread > 0)) return refuse('noVariation')
  if (standardError === 0) return { low: value, high: value }
  switch (method) {
    case 'logit': {
      const half = (t * standardError) / spread ** 2
      const logOdds = Math.log(value / (1 - value))
      return { low: shareOf(logOdds - half), high: shareOf(logOdds + half) }
    }
    case 'asin': {
      const half = (t * standardError) / (2 * spread)
      const angle = Math.asin(Math.sqrt(value))
      return {
        low: Math.sin(Math.max(0, angle - half)) ** 2,
        high: Math.sin(Math.min(Math.PI / 2, angle + half)) ** 2,
      }
    }
    case 'beta':
      return beta(share, (spread / standardError) ** 2, t, level)
    case 'likelihood':
      return likelihood(value, (t * standardError) / spread, share.cases)
    default:
      return method satisfies never
  }
}

function shareOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}

function wilson(
  { value, standardError, effectiveCases }: EstimatedShare,
  spread: number,
  level: number,
): Interval | Refusal {
  const cases = effectiveCases ?? (spread / standardError) ** 2
  if (!(cases > 0)) return refuse('noVariation')
  if (cases === Infinity) return { low: value, high: value }
  return wilsonInterval(value * cases, cases, level)
}

function beta(
  { value, cases }: EstimatedShare,
  designCases: number,
  t: number,
  level: number,
): Interval {
  const tail = (1 - level) / 2
  const effective = designCases * (studentTQuantile(1 - tail, cases - 1) / t) ** 2
  const count = effective * value
  const others = effective * (1 - value)
  return {
    low: betaQuantile(tail, count, others + 1),
    high: betaQuantile(1 - tail, count + 1, others),
  }
}

/** The shares at which the deviance of one case is `limit`², times n/(n - 1) as R estimates the dispersion. */
function likelihood(value: number, limit: number, cases: number): Interval {
  const rejected = (limit * limit * cases) / (cases - 1)
  return { low: rejectedBelow(value, rejected), high: 1 - rejectedBelow(1 - value, rejected) }
}

/** Further down no number is left to tell a share from 0. */
const lowestLogOdds = -500

function rejectedBelow(value: number, rejected: number): number {
  const excess = (logOdds: number) => deviance(value, shareOf(logOdds)) - rejected
  if (excess(lowestLogOdds) <= 0) return 0
  return shareOf(rootBetween(excess, lowestLogOdds, Math.log(value / (1 - value))))
}

function deviance(value: number, share: number): number {
  return 2 * (value * Math.log(value / share) + (1 - value) * Math.log((1 - value) / (1 - share)))
}
