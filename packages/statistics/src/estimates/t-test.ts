import { degreesOfFreedom, type SurveyDesign } from '../design/survey-design.ts'
import { studentTTwoSided } from '../distributions/student-t.ts'
import { usualLevel, type Interval } from '../intervals/interval.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { EstimateOptions } from './complete-rows.ts'
import { confidenceInterval } from './estimate.ts'
import { surveyMeans } from './means.ts'
import { surveyRegression } from './regression.ts'

export type SurveyTTest = {
  /** The mean, or by how much that of the second group is greater than that of the first. */
  readonly estimate: number
  readonly standardError: number
  readonly t: number
  readonly degreesOfFreedom: number
  /** Two-sided. */
  readonly pValue: number
  readonly interval: Interval
}

export type SurveyTTestOptions = EstimateOptions & { readonly level?: number }

/**
 * Do the means of two groups differ? R's `svyttest`: the slope of a regression on being in the second group, with one degree of
 * freedom less than the design has (Korn and Graubard 1999, section 3.5). `group` is 0 or 1, NaN for neither. Refused: nobody in
 * one of them.
 */
export function surveyTTest(
  design: SurveyDesign,
  values: Float64Array,
  group: Float64Array,
  { level = usualLevel, ...options }: SurveyTTestOptions = {},
): SurveyTTest | Refusal {
  const regression = surveyRegression(design, values, [group], options)
  if (isRefusal(regression)) return regression
  const [, slope] = regression.coefficients
  if (slope === undefined) return refuse('collinear')
  return {
    estimate: slope.value,
    standardError: slope.standardError,
    t: slope.t,
    degreesOfFreedom: regression.degreesOfFreedom,
    pValue: slope.pValue,
    interval: confidenceInterval(slope, regression.degreesOfFreedom, level),
  }
}

/** Does a mean differ from 0? R's `svyttest(y ~ 0)`, which takes one degree of freedom for the mean. Refused: none left. */
export function surveyOneSampleTTest(
  design: SurveyDesign,
  values: Float64Array,
  { level = usualLevel, ...options }: SurveyTTestOptions = {},
): SurveyTTest | Refusal {
  const df = degreesOfFreedom(design, options.domain) - 1
  const [mean] = surveyMeans(design, [values], options).estimates
  if (mean === undefined || df < 1) return refuse('tooFewCases')
  const t = mean.value / mean.standardError
  return {
    estimate: mean.value,
    standardError: mean.standardError,
    t,
    degreesOfFreedom: df,
    pValue: studentTTwoSided(t, df),
    interval: confidenceInterval(mean, df, level),
  }
}
