import { degreesOfFreedom, type Domain, type SurveyDesign } from '../design/survey-design.ts'
import { studentTQuantile } from '../distributions/student-t.ts'
import { type Interval, usualLevel } from '../intervals/interval.ts'
import { isRefusal } from '../refusal.ts'
import {
  proportionInterval,
  type ProportionMethod,
} from '../proportion-intervals/proportion-interval.ts'
import { completeRows, type EstimateOptions } from './complete-rows.ts'
import { surveyMeans } from './means.ts'
import { type QuantileRule, weightedDistribution, weightedQuantile } from './weighted-quantile.ts'

export type SurveyQuantile = {
  readonly probability: number
  readonly value: number
  /** `undefined` for a bound beyond all values, which the sample says nothing about. */
  readonly interval: { readonly low: number | undefined; readonly high: number | undefined }
  /** From the width of the interval; `undefined` where that has no end. */
  readonly standardError: number | undefined
}

export type SurveyQuantileOptions = EstimateOptions & {
  readonly rule?: QuantileRule
  /** How the interval of the share is made. */
  readonly method?: ProportionMethod
  readonly level?: number
  /** Instead of those of the design. */
  readonly degreesOfFreedom?: number
}

/**
 * Quantiles of the population with Woodruff's interval (1952): R's `svyquantile`. The share of the population up to the quantile
 * has an interval; its bounds are carried back to values.
 */
export function surveyQuantiles(
  design: SurveyDesign,
  values: Float64Array,
  probabilities: readonly number[],
  options: SurveyQuantileOptions = {},
): readonly SurveyQuantile[] {
  const { rule = 'inverse', method = 'mean', level = usualLevel } = options
  const counts = completeRows(design, options, [values])
  const domain = Uint8Array.from(values, (_, row) => (counts(row) ? 1 : 0))
  const df = options.degreesOfFreedom ?? degreesOfFreedom(design, domain)
  const distribution = weightedDistribution(design.weights, values, counts)
  const quantile = (probability: number) => weightedQuantile(distribution, probability, rule)
  return probabilities.map((probability) => {
    const value = quantile(probability)
    const shares = sharesUpTo(design, values, value, { domain, method, level, df })
    const back = (bound: number | undefined) =>
      bound === undefined || bound < 0 || bound > 1 ? undefined : quantile(bound)
    const interval = { low: back(shares?.low), high: back(shares?.high) }
    return { probability, value, interval, standardError: halfWidth(interval, df, level) }
  })
}

/** The interval of the share of the population up to a value. */
function sharesUpTo(
  design: SurveyDesign,
  values: Float64Array,
  limit: number,
  {
    domain,
    method,
    level,
    df,
  }: {
    readonly domain: Domain
    readonly method: ProportionMethod
    readonly level: number
    readonly df: number
  },
): Interval | undefined {
  const below = values.map((value) => (Number.isNaN(value) ? value : Number(value <= limit)))
  const { estimates, cases } = surveyMeans(design, [below], { domain })
  const [share] = estimates
  if (share === undefined) return undefined
  const { value, standardError } = share
  const shares = proportionInterval(method, {
    value,
    standardError,
    cases,
    degreesOfFreedom: df,
    level,
  })
  return isRefusal(shares) ? undefined : shares
}

function halfWidth(
  { low, high }: SurveyQuantile['interval'],
  df: number,
  level: number,
): number | undefined {
  if (low === undefined || high === undefined) return undefined
  return (high - low) / (2 * studentTQuantile((1 + level) / 2, df))
}
