import {
  adjustPValues,
  agrestiCoullInterval,
  betaCdf,
  betaQuantile,
  chiSquareCdf,
  chiSquareQuantile,
  chiSquareUpperTail,
  clopperPearsonInterval,
  correctedWilsonInterval,
  cronbachAlpha,
  fCdf,
  fQuantile,
  fUpperTail,
  jeffreysInterval,
  marginOfError,
  normalCdf,
  normalQuantile,
  normalUpperTail,
  quantiles,
  sampleSize,
  studentTCdf,
  studentTQuantile,
  studentTUpperTail,
  waldInterval,
  wilsonInterval,
  type Adjustment,
  type Interval,
  type QuantileType,
} from '@meinungsbild/statistics'
import { asJson, isObject, type Json, type OracleCase } from '../case.ts'
import type { Data } from '../read-data.ts'
import { numberArgumentOf, numbersIn } from '../survey/columns.ts'
import { codedNumbers } from './columns.ts'
import {
  columnOption,
  columnsOption,
  given,
  levelNames,
  levelOf,
  NotSupported,
  onlyOptions,
  recordsOf,
  settled,
} from './options.ts'

/** R: `prop.test`, `binom.test` and formulas; counts and bases stand beside the results. */
export function binomialCase(oracle: OracleCase): Json {
  onlyOptions(oracle, ...levelNames)
  const level = levelOf(oracle)
  return recordsOf(oracle.expected).map((record) => {
    const x = given(record, 'x')
    const n = given(record, 'n')
    const bounds = (interval: (count: number, base: number, level: number) => Interval) =>
      boundsOf(interval(x, n, level))
    return {
      x,
      n,
      p: x / n,
      wilson: bounds(wilsonInterval),
      wilson_cc: bounds(correctedWilsonInterval),
      clopper_pearson: bounds(clopperPearsonInterval),
      agresti_coull: bounds(agrestiCoullInterval),
      wald: bounds(waldInterval),
      jeffreys: bounds(jeffreysInterval),
    }
  })
}

/** Wilson's interval of a share on an effective number of cases; the name of the result ends with its level. */
export function wilsonOnEffectiveCase(oracle: OracleCase): Json {
  onlyOptions(oracle)
  return recordsOf(oracle.expected).map((record) => {
    const p = given(record, 'p')
    const n = given(record, 'n_eff')
    const bounds = Object.keys(record).flatMap((key): [string, Json][] => {
      const [, level] = /^wilson(\d+)$/.exec(key) ?? []
      return level === undefined
        ? []
        : [[key, boundsOf(wilsonInterval(p * n, n, Number(`0.${level}`)))]]
    })
    return { p, n_eff: n, ...Object.fromEntries(bounds) }
  })
}

export function sampleSizeCase(oracle: OracleCase): Json {
  onlyOptions(oracle)
  return recordsOf(oracle.expected).map((record) => {
    const goal = {
      share: given(record, 'p'),
      level: given(record, 'level'),
      population: given(record, 'population'),
    }
    const { infinite, exact, needed } = sampleSize({ margin: given(record, 'margin'), ...goal })
    return {
      ...record,
      n0: infinite,
      n: exact,
      n_ceiling: needed,
      moe_back: marginOfError(needed, goal),
    }
  })
}

/** R: `p.adjust`, by the methods that results are there of. */
export function adjustCase(oracle: OracleCase): Json {
  onlyOptions(oracle, 'p')
  const methods: readonly Adjustment[] = ['bonferroni', 'holm', 'hochberg', 'hommel', 'BH', 'BY']
  const results = methods.map((method): [string, Json] => [
    method,
    asJson(adjustPValues(numbersIn(oracle.analysis['p']), method)),
  ])
  return {
    ...Object.fromEntries(results),
    fdr: asJson(adjustPValues(numbersIn(oracle.analysis['p']), 'BH')),
  }
}

/** R: `quantile`. */
export function quantileCase(oracle: OracleCase, data: Data): Json {
  const { analysis } = oracle
  onlyOptions(oracle, 'var', 'type', 'probs')
  const type = quantileType(numberArgumentOf(oracle, 'type') ?? 7)
  const numbers = codedNumbers(oracle, data, columnOption(analysis, 'var'))
  const present = numbers.filter((number) => !Number.isNaN(number))
  return { q: asJson(settled(quantiles(present, numbersIn(analysis['probs']), type))) }
}

function quantileType(type: number): QuantileType {
  const types: readonly QuantileType[] = [1, 2, 3, 4, 5, 6, 7, 8, 9]
  const found = types.find((each) => each === type)
  if (found === undefined) throw new NotSupported(`type ${type}`)
  return found
}

export function alphaCase(oracle: OracleCase, data: Data): Json {
  onlyOptions(oracle, 'vars')
  const names = columnsOption(oracle.analysis, 'vars')
  const { alpha, size, items } = settled(
    cronbachAlpha(names.map((name) => codedNumbers(oracle, data, name))),
  )
  const ifDeleted = items.map(({ alphaIfDeleted }) => alphaIfDeleted ?? null)
  return {
    n: size,
    k: names.length,
    alpha,
    item_total: asJson(items.map(({ itemTotal }) => itemTotal)),
    alpha_if_deleted: ifDeleted,
    alpha_if_dropped: ifDeleted,
  }
}

/** R: the functions of that name; of each list of results, all but the last number are what they were asked. */
export function distributionsCase(oracle: OracleCase): Json {
  const { expected } = oracle
  onlyOptions(oracle)
  if (!isObject(expected)) throw new NotSupported('distributions without names')
  return Object.fromEntries(
    Object.entries(expected).flatMap(([name, rows]): [string, Json][] => {
      const compute = distributionFunction(name)
      if (compute === undefined || !Array.isArray(rows)) return []
      return [
        [
          name,
          rows.map((row: Json) => {
            const asked = numbersIn(row).slice(0, -1)
            return [...asked, ...asJson([compute(asked)])]
          }),
        ],
      ]
    }),
  )
}

/** `pt_upper` is the upper tail of t, `qt975` the quantile of 0.975. */
function distributionFunction(name: string): ((asked: readonly number[]) => number) | undefined {
  const [, quantile = '', digits] = /^(q\D+)(\d+)$/.exec(name) ?? []
  if (digits !== undefined) {
    const of = distributionFunctions[quantile]
    return of && ((asked) => of(Number(`0.${digits}`), ...asked))
  }
  const compute = distributionFunctions[name]
  return compute && ((asked) => compute(...asked))
}

const none = Number.NaN
const distributionFunctions: Readonly<Record<string, (...asked: readonly number[]) => number>> = {
  pnorm: (z = none) => normalCdf(z),
  pnorm_upper: (z = none) => normalUpperTail(z),
  qnorm: (p = none) => normalQuantile(p),
  pt: (t = none, df = none) => studentTCdf(t, df),
  pt_upper: (t = none, df = none) => studentTUpperTail(t, df),
  qt: (p = none, df = none) => studentTQuantile(p, df),
  pchisq: (x = none, df = none) => chiSquareCdf(x, df),
  pchisq_upper: (x = none, df = none) => chiSquareUpperTail(x, df),
  qchisq: (p = none, df = none) => chiSquareQuantile(p, df),
  pf: (x = none, df1 = none, df2 = none) => fCdf(x, df1, df2),
  pf_upper: (x = none, df1 = none, df2 = none) => fUpperTail(x, df1, df2),
  qf: (p = none, df1 = none, df2 = none) => fQuantile(p, df1, df2),
  pbeta: (x = none, a = none, b = none) => betaCdf(x, a, b),
  qbeta: (p = none, a = none, b = none) => betaQuantile(p, a, b),
}

function boundsOf({ low, high }: Interval): readonly Json[] {
  return asJson([low, high])
}
