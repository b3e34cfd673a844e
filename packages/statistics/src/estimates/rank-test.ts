import { degreesOfFreedom, type SurveyDesign } from '../design/survey-design.ts'
import { fUpperTail } from '../distributions/f.ts'
import { normalQuantile } from '../distributions/normal.ts'
import { studentTTwoSided } from '../distributions/student-t.ts'
import { cholesky, choleskySolve } from '../linear-algebra/cholesky.ts'
import { entryOf, matrixOf } from '../linear-algebra/matrix.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { surveyMeansByGroup } from './by-group.ts'
import { type Categories, categoryOf, completeRows, type EstimateOptions } from './complete-rows.ts'
import { ascending } from './ascending.ts'

/** What becomes of the estimated rank of a value in the population, 0 to 1: itself, its normal score, or above the median. */
export type RankScore = 'wilcoxon' | 'vanDerWaerden' | 'median'

export type SurveyRankTestOptions = EstimateOptions & { readonly score?: RankScore }

/** Two groups: by how much the mean score of the second one is greater, and Student's t. */
export type TwoGroupRankTest = {
  readonly estimate: number
  readonly standardError: number
  readonly t: number
  readonly degreesOfFreedom: number
  readonly pValue: number
}

/** More groups: Wald's statistic of their mean scores, and its p-value by the F distribution. */
export type ManyGroupRankTest = {
  readonly chiSquare: number
  readonly numeratorDf: number
  readonly denominatorDf: number
  readonly pValue: number
}

/**
 * Does one of two groups have greater values? The rank test for samples with a design (Lumley and Scott 2013): R's
 * `svyranktest`. Refused: nobody in one of the groups, or no degree of freedom left.
 */
export function surveyRankTest(
  design: SurveyDesign,
  values: Float64Array,
  groups: Categories,
  options: SurveyRankTestOptions = {},
): TwoGroupRankTest | Refusal {
  const scored = scoresOfGroups(design, values, groups, options)
  const { estimates, covariance, df } = scored
  const [first, second] = estimates
  if (first === undefined || second === undefined || first.cases === 0 || second.cases === 0)
    return refuse('tooFewCases')
  if (df < 2) return refuse('tooFewCases')
  const estimate = second.value - first.value
  const variance =
    entryOf(covariance, 0, 0) + entryOf(covariance, 1, 1) - 2 * entryOf(covariance, 0, 1)
  const standardError = Math.sqrt(variance)
  const t = estimate / standardError
  return {
    estimate,
    standardError,
    t,
    degreesOfFreedom: df - 1,
    pValue: studentTTwoSided(t, df - 1),
  }
}

/**
 * Do groups differ in how great their values are? The same for more than two, in the manner of Kruskal and Wallis. Groups
 * without cases are left out. Refused: fewer than two groups, or no degree of freedom left.
 */
export function surveyKruskalWallis(
  design: SurveyDesign,
  values: Float64Array,
  groups: Categories,
  options: SurveyRankTestOptions = {},
): ManyGroupRankTest | Refusal {
  const { estimates, covariance, df } = scoresOfGroups(design, values, groups, options)
  const [base, ...others] = estimates.flatMap(({ cases, value }, at) =>
    cases > 0 ? [{ at, value }] : [],
  )
  const denominatorDf = df - others.length
  if (base === undefined || others.length === 0 || denominatorDf < 1) return refuse('tooFewCases')
  const size = others.length
  const at = (index: number) => others[index]?.at ?? 0
  const differences = Float64Array.from(others, ({ value }) => value - base.value)
  const spread = matrixOf(
    size,
    size,
    (row, column) =>
      entryOf(covariance, at(row), at(column)) -
      entryOf(covariance, at(row), base.at) -
      entryOf(covariance, base.at, at(column)) +
      entryOf(covariance, base.at, base.at),
  )
  const decomposed = cholesky(spread)
  if (decomposed.rank < size) return refuse('noVariation')
  const solved = choleskySolve(decomposed, differences)
  const chiSquare = differences.reduce((sum, each, index) => sum + each * (solved[index] ?? 0), 0)
  return {
    chiSquare,
    numeratorDf: size,
    denominatorDf,
    pValue: fUpperTail(chiSquare / size, size, denominatorDf),
  }
}

/** The mean score of each group; the degrees of freedom are those of the rows with a value and a group. */
function scoresOfGroups(
  design: SurveyDesign,
  values: Float64Array,
  groups: Categories,
  { score = 'wilcoxon', ...options }: SurveyRankTestOptions,
) {
  const complete = completeRows(design, options, [values])
  const category = categoryOf(design, options, groups)
  const domain = Uint8Array.from(values, (_, row) => (complete(row) && category(row) >= 0 ? 1 : 0))
  const scores = scoresOf(estimatedRanks(design, values, domain), score)
  const byGroup = surveyMeansByGroup(design, scores, groups, { domain })
  return { ...byGroup, df: degreesOfFreedom(design, domain) }
}

/** The share of the population below a value, counting half of what is equal; equal values share their mean. */
function estimatedRanks(
  { weights }: SurveyDesign,
  values: Float64Array,
  domain: Uint8Array,
): Float64Array {
  const order = ascending(values, (row) => domain[row] === 1)
  const ranks = new Float64Array(values.length).fill(Number.NaN)
  let below = 0
  for (let start = 0; start < order.length;) {
    const value = values[order[start] ?? 0]
    let end = start
    let sum = 0
    for (; end < order.length && values[order[end] ?? 0] === value; end += 1) {
      const weight = weights[order[end] ?? 0] ?? 0
      sum += below + weight / 2
      below += weight
    }
    for (let each = start; each < end; each += 1) ranks[order[each] ?? 0] = sum / (end - start)
    start = end
  }
  return ranks.map((rank) => rank / below)
}

function scoresOf(ranks: Float64Array, score: RankScore): Float64Array {
  switch (score) {
    case 'wilcoxon':
      return ranks
    case 'vanDerWaerden':
      return ranks.map((rank) => (Number.isNaN(rank) ? rank : normalQuantile(rank)))
    case 'median':
      return ranks.map((rank) => (Number.isNaN(rank) ? rank : Number(rank > 0.5)))
    default:
      return score satisfies never
  }
}
