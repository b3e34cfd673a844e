import {
  type Auxiliary,
  calibrate,
  type CalibrationDistance,
  degreesOfFreedom,
  isRefusal,
  type Margin,
  postStratify,
  rake,
  type Refusal,
  type SurveyDesign,
  trimWeights,
} from '@meinungsbild/statistics'
import {
  asJson,
  asList,
  found,
  isObject,
  type Json,
  type JsonObject,
  type OracleCase,
  type Outcome,
  unsupported,
} from '../case.ts'
import { type Data, factorOf, isNumeric, numbersOf } from '../read-data.ts'
import { columnFor } from './alias.ts'
import { argumentOf, indicators, numberArgumentOf, numbersIn, textsOf } from './columns.ts'
import { withDerived } from './derived-columns.ts'
import { kish, namedEstimates } from './estimate-cases.ts'
import { estimatesAsJson } from './r-estimates.ts'
import { designOf, domainOf, rowsOnly, type Sample } from './sample.ts'
import { chiSquareTests } from './test-cases.ts'

/** A case that fits weights: the weights themselves, Kish's figures, and what is estimated with them. */
export function weighting(oracle: OracleCase, whole: Data): Outcome {
  const derived = withDerived(whole, oracle)
  const { filter } = oracle.analysis
  const kept = typeof filter === 'string' ? domainOf(filter, derived) : undefined
  const data = kept === undefined ? derived : rowsOnly(derived, kept)
  const base = designOf(oracle.design ?? {}, data)
  if (base === undefined) return unsupported('a population smaller than the sample')
  const design = fitted(oracle, data, base)
  if (design === undefined) return unsupported('how the weights are fitted')
  if (isRefusal(design)) return unsupported(design.refused)
  const rows =
    kept === undefined ? [] : [...kept].flatMap((one, row) => (one === 1 ? [row + 1] : []))
  return found({
    weights: asJson(design.weights),
    kish: kish(design.weights),
    rows,
    ...estimatesAskedFor(oracle, { data, design, domain: undefined }),
  })
}

function fitted(
  oracle: OracleCase,
  data: Data,
  base: SurveyDesign,
): SurveyDesign | Refusal | undefined {
  const { analysis } = oracle
  switch (analysis.stat) {
    case 'rake':
      return raked(oracle, data, base)
    case 'rake_then_trim': {
      const design = raked(oracle, data, base)
      return design === undefined || isRefusal(design) ? design : trimmed(oracle, design)
    }
    case 'trim':
      return trimmed(oracle, base)
    case 'poststratify': {
      const [margin] = marginsOf(analysis['margins'] ?? analysis, data, base) ?? []
      return margin && postStratify(base, margin)
    }
    case 'calibrate':
      return calibrated(oracle, data, base)
    default:
      return undefined
  }
}

function raked(
  oracle: OracleCase,
  data: Data,
  base: SurveyDesign,
): SurveyDesign | Refusal | undefined {
  const margins = marginsOf(oracle.analysis['margins'], data, base)
  if (margins === undefined) return undefined
  const epsilon = numberArgumentOf(oracle, 'epsilon') ?? 1e-10
  // R takes 1 and more as a number of people.
  const tolerance = epsilon < 1 ? epsilon : epsilon / sumOf(base.weights)
  const maxIterations = numberArgumentOf(oracle, 'maxit') ?? 100
  const result = rake(base, margins, { maxIterations, tolerance })
  return isRefusal(result) ? result : result.design
}

function trimmed(oracle: OracleCase, design: SurveyDesign): SurveyDesign | Refusal {
  const upper = numberArgumentOf(oracle, 'upper')
  const lower = numberArgumentOf(oracle, 'lower')
  const strict = argumentOf(oracle, 'strict')?.toLowerCase() === 'true'
  const weights = trimWeights(
    design.weights,
    { ...(upper === undefined ? {} : { upper }), ...(lower === undefined ? {} : { lower }) },
    strict,
  )
  return isRefusal(weights) ? weights : { ...design, weights }
}

function calibrated(
  oracle: OracleCase,
  data: Data,
  base: SurveyDesign,
): SurveyDesign | Refusal | undefined {
  const { analysis } = oracle
  const auxiliaries = auxiliariesOf(analysis, data, base)
  const distance = distanceOf(
    argumentOf(oracle, 'calfun') ?? 'linear',
    numbersIn(analysis['bounds']),
  )
  if (auxiliaries === undefined || distance === undefined) return undefined
  return calibrate(base, auxiliaries, distance)
}

function distanceOf(name: string, bounds: readonly number[]): CalibrationDistance | undefined {
  const [lower, upper] = bounds
  const bounded = lower === undefined || upper === undefined ? undefined : { lower, upper }
  if (name === 'logit') return bounded && { kind: 'logit', bounds: bounded }
  if (name !== 'linear' && name !== 'raking') return undefined
  return { kind: name, ...(bounded === undefined ? {} : { bounds: bounded }) }
}

/** Margins, and totals of numbers: `totals` or R's vector `population` with the names of its model matrix. */
function auxiliariesOf(
  analysis: JsonObject,
  data: Data,
  base: SurveyDesign,
): readonly Auxiliary[] | undefined {
  const margins = marginsOf(analysis['margins'] ?? [], data, base)
  if (margins === undefined) return undefined
  const population = analysis['population'] ?? analysis['totals'] ?? {}
  const numbers = isObject(population) ? Object.entries(population) : []
  const totals = numbers.flatMap(([name, total]): readonly Auxiliary[] => {
    const values = modelColumn(data, name)
    return values !== undefined && typeof total === 'number'
      ? [{ kind: 'total', values, total }]
      : []
  })
  const all = [...margins.map((margin): Auxiliary => ({ kind: 'margin', ...margin })), ...totals]
  return totals.length === numbers.length && all.length > 0 ? all : undefined
}

function modelColumn(data: Data, name: string): Float64Array | undefined {
  if (name === '(Intercept)') return new Float64Array(data.rows).fill(1)
  if (data.columns.has(name)) return isNumeric(data, name) ? numbersOf(data, name) : undefined
  const factor = [...data.columns.keys()].find(
    (column) => column !== '' && name.startsWith(column) && !isNumeric(data, column),
  )
  if (factor === undefined) return undefined
  const { names, values } = indicators(data, factor)
  return values[names.indexOf(name)]
}

/** Margins by totals, or by shares of the sum of weights. */
function marginsOf(
  margins: Json | undefined,
  data: Data,
  base: SurveyDesign,
): readonly Margin[] | undefined {
  const read = asList(margins).map((margin): Margin | undefined => {
    if (!isObject(margin)) return undefined
    const levels = asList(margin['levels']).map(String)
    const column = columnFor(data, textsOf(margin['var'] ?? margin['vars'])[0] ?? '', levels)
    if (column === undefined) return undefined
    const totals = numbersIn(margin['total'] ?? margin['totals'] ?? margin['freq'])
    const shares = numbersIn(margin['share'] ?? margin['shares'])
    const all = totals.length > 0 ? totals : shares.map((share) => share * sumOf(base.weights))
    return { codes: factorOf(data, column, levels).codes, totals: Float64Array.from(all) }
  })
  return read.includes(undefined) ? undefined : read.filter((margin) => margin !== undefined)
}

/**
 * What else a case wants to know of the fitted weights stands only in the keys and names of what it expects: `enroll_total`, names
 * such as `awardsNo`, `awardsYes`, a test of two variables named in its key.
 */
function estimatesAskedFor(oracle: OracleCase, sample: Sample): JsonObject {
  const { expected } = oracle
  if (!isObject(expected)) return {}
  const asked = Object.entries(expected).filter(
    ([key]) => !['weights', 'kish', 'rows'].includes(key),
  )
  const tests = asked.filter(([, value]) => isObject(value) && 'F' in value)
  const estimates = asked.filter(([, value]) => isObject(value) && 'names' in value)
  const variables = estimates.map(
    ([key, value]) => [key, variableOf(value, key, sample.data)] as const,
  )
  return {
    ...Object.fromEntries(
      variables.flatMap(([key, variable]) =>
        variable === undefined ? [] : [[key, estimateOf(sample, key, variable)]],
      ),
    ),
    ...Object.fromEntries(
      tests.flatMap(([key]) => {
        const [rows, columns] = testedVariables(
          key,
          oracle,
          sample.data,
          variables.flatMap(([, each]) => each?.column ?? []),
        )
        return rows === undefined || columns === undefined
          ? []
          : [[key, chiSquareTests(sample, rows, columns)]]
      }),
    ),
  }
}

/** A column, what R's script called it, and whether it was a factor there. */
type Called = { readonly column: string; readonly called: string; readonly asFactor: boolean }

function variableOf(value: Json, key: string, data: Data): Called | undefined {
  if (!isObject(value)) return undefined
  const names = textsOf(value['names'])
  const [first = ''] = names
  if (names.length === 1 && data.columns.has(first))
    return { column: first, called: first, asFactor: false }
  const shared = commonStart(names)
  const own = [...data.columns.keys()]
    .filter((column) => column !== '' && shared.startsWith(column))
    .toSorted((a, b) => b.length - a.length)[0]
  if (own !== undefined) return { column: own, called: own, asFactor: true }
  const levels = names.map((name) => name.slice(key.length))
  const column = columnFor(data, key, levels)
  return column === undefined ? undefined : { column, called: key, asFactor: true }
}

function estimateOf(sample: Sample, key: string, { column, called, asFactor }: Called): Json {
  const named = namedEstimates(sample, [column], key.endsWith('total') ? 'total' : 'mean', asFactor)
  const names = named.names.map((name) => called + name.slice(column.length))
  return estimatesAsJson({ ...named, names }, degreesOfFreedom(sample.design))
}

/** `chisq_married_educ` by the starts of names; else what was estimated by the first margin. */
function testedVariables(
  key: string,
  { analysis }: OracleCase,
  data: Data,
  estimated: readonly string[],
): readonly (string | undefined)[] {
  const words = key.split('_').slice(1)
  const named = words.map((word) =>
    [...data.columns.keys()].find((column) => column.startsWith(word)),
  )
  if (named.length === 2 && !named.includes(undefined)) return named
  const [margin] = asList(analysis['margins'])
  if (!isObject(margin)) return []
  const levels = asList(margin['levels']).map(String)
  return [estimated[0], columnFor(data, textsOf(margin['var'])[0] ?? '', levels)]
}

function commonStart(names: readonly string[]): string {
  const [first = '', ...others] = names
  let length = first.length
  while (!others.every((name) => name.startsWith(first.slice(0, length)))) length -= 1
  return first.slice(0, length)
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, each) => sum + each, 0)
}
