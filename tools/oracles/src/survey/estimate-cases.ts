import {
  degreesOfFreedom,
  type Estimate,
  type Estimates,
  isRefusal,
  jackknifeCovariance,
  type SurveyDesign,
  surveyCorrelation,
  surveyCounts,
  surveyCovariance,
  surveyMeans,
  surveyMeansByGroup,
  surveyProportions,
  surveyRatio,
  surveyTotals,
  surveyTotalsByGroup,
  weightSummary,
} from '@meinungsbild/statistics'
import {
  asJson,
  found,
  type Json,
  type JsonObject,
  type OracleCase,
  type Outcome,
  unsupported,
} from '../case.ts'
import { factorOf, isNumeric, numbersOf } from '../read-data.ts'
import {
  argumentOf,
  groupsOf,
  indicators,
  levelsNamed,
  levelsWith,
  numberArgumentOf,
  type Spread,
  spread,
  textsOf,
  variablesOf,
} from './columns.ts'
import { estimatesAsJson, type Named } from './r-estimates.ts'
import { rowsWithin, type Sample } from './sample.ts'

/** `svymean` and `svytotal` of numbers and factors, alone or several together. */
export function meansOrTotals(
  oracle: OracleCase,
  sample: Sample,
  kind: 'mean' | 'total',
  asFactors: boolean,
): Outcome {
  const names = variablesOf(oracle.analysis)
  const { values, names: columns } = allColumns(sample, names, asFactors, () => [])
  const { domain } = sample
  const replicated = jackknifed(oracle, sample, columns, (design) =>
    (kind === 'mean' ? surveyMeans : surveyTotals)(design, values, { domain }),
  )
  if (replicated !== undefined) return replicated
  const level = confidenceLevel(oracle)
  const replace = argumentOf(oracle, 'deff') === 'replace'
  const known = (name: string) => levelsNamed(oracle, name)
  const named = namedEstimates(sample, names, kind, asFactors, known)
  return found(estimatesAsJson(named, dfOf(sample), { level, replace }))
}

export function namedEstimates(
  sample: Sample,
  names: readonly string[],
  kind: 'mean' | 'total',
  asFactors: boolean,
  known: (name: string) => readonly string[] = () => [],
): Named {
  const { data, design, domain } = sample
  const [only] = names
  if (names.length === 1 && only !== undefined && (asFactors || !isNumeric(data, only))) {
    const { codes, levels } = factorOf(data, only, levelsWith(data, only, known(only)))
    const estimate = kind === 'mean' ? surveyProportions : surveyCounts
    const { estimates } = estimate(design, { codes, count: levels.length }, { domain })
    return { names: levels.map((each) => `${only}${each}`), estimates }
  }
  const columns = allColumns(sample, names, asFactors, known)
  const estimate = kind === 'mean' ? surveyMeans : surveyTotals
  return { names: columns.names, estimates: estimate(design, columns.values, { domain }).estimates }
}

function allColumns(
  { data }: Sample,
  names: readonly string[],
  asFactors: boolean,
  known: (name: string) => readonly string[],
): Spread {
  const parts = names.map((name) =>
    asFactors || !isNumeric(data, name) ? indicators(data, name, known(name)) : spread(data, name),
  )
  return {
    names: parts.flatMap((part) => part.names),
    values: parts.flatMap((part) => part.values),
  }
}

/** The jackknife instead of linearisation, where a case asks for it; undefined where it does not. */
function jackknifed(
  { analysis }: OracleCase,
  { design }: Sample,
  names: readonly string[],
  estimate: (design: SurveyDesign) => Estimates,
): Outcome | undefined {
  const type = analysis['variance'] ?? analysis['type']
  if (type === undefined) return undefined
  if (type !== 'JK1' && type !== 'JKn') return unsupported(`variance ${JSON.stringify(type)}`)
  // Without stages, nothing is linearised in vain.
  const estimates = (weights: Float64Array) =>
    Float64Array.from(estimate({ ...design, weights, stages: [] }).estimates, ({ value }) => value)
  const covariance = jackknifeCovariance(design, estimates)
  if (isRefusal(covariance)) return unsupported(covariance.refused)
  const se = names.map((_, at) =>
    Math.sqrt(covariance.values[at * names.length + at] ?? Number.NaN),
  )
  return found({ names, estimate: asJson(estimates(design.weights)), se })
}

export function ratio(oracle: OracleCase, sample: Sample): Outcome {
  const { data, design, domain } = sample
  const [above] = textsOf(oracle.analysis['numerator'])
  const [below] = textsOf(oracle.analysis['denominator'])
  if (above === undefined || below === undefined) return unsupported('a ratio of several variables')
  const names = [`${above}/${below}`]
  const estimate = (by: SurveyDesign) =>
    surveyRatio(by, numbersOf(data, above), numbersOf(data, below), { domain })
  const replicated = jackknifed(oracle, sample, names, estimate)
  if (replicated !== undefined) return replicated
  const { estimates } = estimate(design)
  return found(
    estimatesAsJson({ names, estimates }, dfOf(sample), { level: confidenceLevel(oracle) }),
  )
}

/** `svyby` of means or totals; its intervals have the degrees of freedom of all groups together. */
export function byGroup(oracle: OracleCase, sample: Sample, kind: 'mean' | 'total'): Outcome {
  const { analysis } = oracle
  const { data, design, domain } = sample
  const names = variablesOf(analysis)
  const groups = groupsOf(sample, textsOf(analysis['by'] ?? analysis['group']))
  const estimate = kind === 'mean' ? surveyMeansByGroup : surveyTotalsByGroup
  const columns = names.flatMap((name) => spread(data, name).values)
  const estimates = columns.flatMap(
    (values): readonly Estimate[] => estimate(design, values, groups, { domain }).estimates,
  )
  const json = estimatesAsJson({ names: groups.levels, estimates }, dfOf(sample), {
    level: confidenceLevel(oracle),
    replace: argumentOf(oracle, 'deff') === 'replace',
  })
  return found({ ...json, groups: groups.levels })
}

/** `svyvar` of one variable or the matrix of several. */
export function variance({ analysis }: OracleCase, { data, design, domain }: Sample): Outcome {
  const variables = variablesOf(analysis).map((name) => numbersOf(data, name))
  const { values, standardErrors, cases } = surveyCovariance(design, variables, { domain })
  // R's n counts rows with a missing value too.
  const rows = rowsWithin(design, domain)
  const factor = rows / (rows - 1) / (cases / (cases - 1))
  return found({
    estimate: asJson(values.values.map((each) => each * factor)),
    se: asJson(standardErrors.values.map((each) => each * factor)),
  })
}

export function correlation({ analysis }: OracleCase, { data, design, domain }: Sample): Outcome {
  const names = variablesOf(analysis)
  const variables = names.map((name) => numbersOf(data, name))
  const of = (one: number, other: number) =>
    surveyCorrelation(
      design,
      variables[one] ?? new Float64Array(),
      variables[other] ?? new Float64Array(),
      { domain },
    )
  if (names.length === 2) {
    const { value, standardError } = of(0, 1)
    return found({ r: value, estimate: value, se: standardError })
  }
  const matrix = names.map((_, one) =>
    names.map((__, other): Json => (one === other ? 1 : of(one, other).value)),
  )
  return found({ r: matrix, names })
}

/** Kish's figures; of weights that a case has fitted, or of a column. */
export function kish(weights: Float64Array): JsonObject {
  const summary = weightSummary(weights.filter((weight) => !Number.isNaN(weight)))
  return {
    n: summary.cases,
    sum_w: summary.sum,
    n_eff: summary.effectiveCases,
    deff: summary.designEffect,
    cv2: summary.squaredVariation,
    min: summary.least,
    max: summary.greatest,
    ratio: summary.ratio,
  }
}

export function dfOf({ design, domain }: Sample): number {
  return degreesOfFreedom(design, domain)
}

export function confidenceLevel(oracle: OracleCase): number {
  const given = numberArgumentOf(oracle, 'conf_level', 'conf.level', 'level') ?? 0.95
  return given > 0 && given < 1 ? given : 0.95
}
