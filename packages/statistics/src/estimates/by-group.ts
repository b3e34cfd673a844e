import { covarianceOfTotals } from '../design/covariance-of-totals.ts'
import { degreesOfFreedom, type SurveyDesign } from '../design/survey-design.ts'
import { diagonalOf, type Matrix } from '../linear-algebra/matrix.ts'
import { type Categories, categoryOf, completeRows, type EstimateOptions } from './complete-rows.ts'
import { type Base, type Estimate, estimateOf } from './estimate.ts'

/** An estimate of one group, with the rows behind it and the sum of their weights. */
export type GroupEstimate = Estimate & Base

export type GroupEstimates = {
  /** One for each group; NaN for a group without cases. */
  readonly estimates: readonly GroupEstimate[]
  readonly covariance: Matrix
  /** Those of the whole domain. */
  readonly degreesOfFreedom: number
}

/** The mean of each group, all in one go: R's `svyby(…, svymean)`. Each is that of a domain. */
export function surveyMeansByGroup(
  design: SurveyDesign,
  values: Float64Array,
  groups: Categories,
  options: EstimateOptions = {},
): GroupEstimates {
  return byGroup(design, values, groups, options, {
    value: ({ mean }) => mean,
    linearize: (value, { mean, population }) => (value - mean) / population,
    simple: ({ variance }) => variance,
  })
}

/** The total of each group: R's `svyby(…, svytotal)`. */
export function surveyTotalsByGroup(
  design: SurveyDesign,
  values: Float64Array,
  groups: Categories,
  options: EstimateOptions = {},
): GroupEstimates {
  return byGroup(design, values, groups, options, {
    value: ({ mean, population }) => mean * population,
    linearize: (value) => value,
    simple: ({ variance, population }) => variance * population ** 2,
  })
}

/** What is known of one group. `variance` is s². */
type Group = Base & { readonly mean: number; readonly variance: number }

type Statistic = {
  readonly value: (group: Group) => number
  readonly linearize: (value: number, group: Group) => number
  readonly simple: (group: Group) => number
}

function byGroup(
  design: SurveyDesign,
  values: Float64Array,
  categories: Categories,
  options: EstimateOptions,
  statistic: Statistic,
): GroupEstimates {
  const category = categoryOf(design, options, categories)
  const counts = completeRows(design, options, [values])
  const place = (row: number) => (counts(row) ? category(row) : -1)
  const groups = groupsOf(design, values, place, categories.count)
  const covariance = covarianceOfTotals(design, {
    kind: 'single',
    width: groups.length,
    place,
    value: (row) => {
      const group = groups[place(row)]
      return group === undefined ? 0 : statistic.linearize(values[row] ?? 0, group)
    },
  })
  const variances = diagonalOf(covariance)
  const estimates = groups.map((group, index) => ({
    ...estimateOf(statistic.value(group), variances[index] ?? 0, statistic.simple(group), group),
    cases: group.cases,
    population: group.population,
  }))
  return { estimates, covariance, degreesOfFreedom: degreesOfFreedom(design, options.domain) }
}

/** Number, weight, mean and variance of each group, in one pass (West 1979). */
function groupsOf(
  { rows, weights }: SurveyDesign,
  values: Float64Array,
  place: (row: number) => number,
  count: number,
): readonly Group[] {
  const cases = new Float64Array(count)
  const population = new Float64Array(count)
  const means = new Float64Array(count)
  const squares = new Float64Array(count)
  for (let row = 0; row < rows; row += 1) {
    const at = place(row)
    if (at < 0) continue
    const weight = weights[row] ?? 0
    const deviation = (values[row] ?? 0) - (means[at] ?? 0)
    const sum = (population[at] ?? 0) + weight
    const moved = (means[at] ?? 0) + (deviation * weight) / sum
    cases[at] = (cases[at] ?? 0) + 1
    population[at] = sum
    means[at] = moved
    squares[at] = (squares[at] ?? 0) + weight * deviation * ((values[row] ?? 0) - moved)
  }
  return Array.from(cases, (n, at) => ({
    cases: n,
    population: population[at] ?? 0,
    mean: n === 0 ? Number.NaN : (means[at] ?? 0),
    variance: ((squares[at] ?? 0) / (population[at] ?? 0)) * (n / (n - 1)),
  }))
}
