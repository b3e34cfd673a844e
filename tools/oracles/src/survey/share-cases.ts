import {
  isRefusal,
  proportionInterval,
  type ProportionMethod,
  type QuantileRule,
  surveyMeans,
  surveyQuantiles,
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
import { cellsOf, numbersOf } from '../read-data.ts'
import { argumentOf, numberArgumentOf, numbersIn, variablesOf } from './columns.ts'
import { parseCondition } from './condition.ts'
import { dfOf } from './estimate-cases.ts'
import {
  type FittedLogOdds,
  fitLogOdds,
  profileInterval,
  type ProfiledShare,
} from './profile-likelihood.ts'
import { rowsWithin, type Sample } from './sample.ts'

/** By the names of `svyciprop`. */
const methods = {
  logit: 'logit',
  xlogit: 'logit',
  likelihood: 'likelihood',
  asin: 'asin',
  beta: 'beta',
  mean: 'mean',
} satisfies Record<string, ProportionMethod>

/** `svyciprop` by all its methods: the share and its interval. */
export function proportionIntervals(oracle: OracleCase, sample: Sample): Outcome {
  const { design, domain } = sample
  const values = indicatorOf(oracle, sample)
  if (values === undefined) return unsupported('of which value the share is asked')
  const { estimates, cases } = surveyMeans(design, [values], { domain })
  const [share] = estimates
  if (share === undefined) return unsupported('no share')
  const { value, standardError } = share
  const designDf = dfOf(sample)
  const df = numberArgumentOf(oracle, 'df') ?? designDf
  const level = numberArgumentOf(oracle, 'conf_level', 'conf.level') ?? confidenceOf(oracle)
  const all = Object.entries(methods).map(([name, method]) => {
    const interval = proportionInterval(method, {
      value,
      standardError,
      cases: method === 'beta' ? rowsWithin(design, domain) : cases,
      // R's method takes those of the design, whatever is asked for.
      degreesOfFreedom: method === 'beta' ? designDf : df,
      level,
    })
    // Of a share that is 0 or 1, R says just that.
    const bounds = isRefusal(interval) ? [value, value] : [interval.low, interval.high]
    return [name, [value, ...bounds]] as const
  })
  const results: JsonObject = {
    ...Object.fromEntries(all),
    likelihood: asProfiled(Object.fromEntries(all)['likelihood'] ?? [], {
      value,
      standardError,
      fit: fitAsR(values, sample),
      df,
      level,
    }),
  }
  const only = argumentOf({ ...oracle, r: '' }, 'method')
  const chosen = only === undefined ? undefined : results[only]
  if (!Array.isArray(chosen)) return found(results)
  const [estimate = null, lower = null, upper = null] = chosen
  return found({
    ...results,
    estimate,
    lower,
    upper,
    ci_lower: lower,
    ci_upper: upper,
    ci: [lower, upper],
  })
}

/**
 * Our interval lies where R's is meant to be; R's own interpolation takes its place if it is no further off than that allows.
 */
function asProfiled(exact: readonly number[], share: ProfiledShare): readonly Json[] {
  const profiled = profileInterval(share)
  const near = profiled.every(
    (bound, index) => Math.abs(bound - (exact[index + 1] ?? Number.NaN)) < 1e-3 * bound,
  )
  return asJson(near ? [share.value, ...profiled] : exact)
}

/** R scales weights to mean 1 before it leaves out who has no value. */
function fitAsR(values: Float64Array, { design: { weights }, domain }: Sample): FittedLogOdds {
  const within = weights.filter((_, row) => domain?.[row] !== 0)
  const mean = within.reduce((sum, weight) => sum + weight, 0) / within.length
  const counts = (row: number) => domain?.[row] !== 0 && !Number.isNaN(values[row] ?? Number.NaN)
  return fitLogOdds(
    values.filter((_, row) => counts(row)),
    weights.filter((_, row) => counts(row)).map((weight) => weight / mean),
  )
}

/** 1 for the level, or for the condition, that a share is asked of. */
function indicatorOf({ analysis }: OracleCase, { data }: Sample): Float64Array | undefined {
  const condition = analysis['condition'] ?? analysis['expression']
  if (typeof condition === 'string') {
    const holds = parseCondition(condition, data)
    return Float64Array.from({ length: data.rows }, (_, row) => {
      const result = holds(row)
      return result === undefined ? Number.NaN : Number(result)
    })
  }
  const [name] = variablesOf(analysis)
  const level = analysis['level'] ?? analysis['value'] ?? analysis['category']
  if (name === undefined || level === undefined || typeof level === 'object') return undefined
  const wanted = String(level)
  const cells = cellsOf(data, name)
  const same = (cell: string) =>
    cell === wanted ||
    cell === wanted.toUpperCase() ||
    (cell !== '' && Number(cell) === Number(wanted))
  return Float64Array.from(cells, (cell) => (cell === '' ? Number.NaN : Number(same(cell))))
}

/** `level` names the category where it is a text; a number below 1 beside another key is a confidence. */
function confidenceOf({ analysis }: OracleCase): number {
  const level = analysis['level']
  const elsewhere = analysis['value'] ?? analysis['category'] ?? analysis['condition']
  return typeof level === 'number' && elsewhere !== undefined && level < 1 ? level : 0.95
}

/** By the names of `svyquantile`. */
const rules: Readonly<Record<string, QuantileRule>> = {
  math: 'inverse',
  school: 'median',
  hf1: 'inverse',
  hf2: 'median',
  hf3: 'evenOrder',
  hf4: 'linear',
  hf5: 'midpoint',
  hf6: 'weibull',
  hf7: 'endpoints',
  hf8: 'medianUnbiased',
  hf9: 'normalUnbiased',
}

const woodruff: Readonly<Record<string, ProportionMethod>> = {
  mean: 'mean',
  beta: 'beta',
  xlogit: 'logit',
  asin: 'asin',
}

export function quantile(oracle: OracleCase, { data, design, domain }: Sample): Outcome {
  const { analysis } = oracle
  const [name] = variablesOf(analysis)
  const probabilities = numbersIn(analysis['probs'] ?? analysis['quantiles'] ?? 0.5)
  const rule = rules[argumentOf(oracle, 'qrule', 'rule') ?? 'math']
  const method =
    woodruff[argumentOf(oracle, 'interval.type', 'interval_type', 'interval') ?? 'mean']
  if (name === undefined || rule === undefined || method === undefined)
    return unsupported('a rule or an interval of quantiles')
  const alpha = numberArgumentOf(oracle, 'alpha')
  const df = numberArgumentOf(oracle, 'df')
  const level = alpha === undefined ? (numberArgumentOf(oracle, 'level') ?? 0.95) : 1 - alpha
  const results = surveyQuantiles(design, numbersOf(data, name), probabilities, {
    domain,
    rule,
    method,
    level,
    ...(df === undefined ? {} : { degreesOfFreedom: df }),
  })
  return found({
    probs: probabilities,
    quantile: asJson(results.map(({ value }) => value)),
    ci_lower: asJson(results.map(({ interval }) => interval.low ?? Number.NaN)),
    ci_upper: asJson(results.map(({ interval }) => interval.high ?? Number.NaN)),
    se: asJson(results.map(({ standardError }) => standardError ?? Number.NaN)),
  })
}
