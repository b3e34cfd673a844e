import {
  anova,
  kruskalWallisTest,
  oneSampleTTest,
  pairedTTest,
  rankSumTest,
  signedRankTest,
  studentTTest,
  welchTTest,
  type RankTest,
  type RankTestOptions,
  type TTest,
  type TTestOptions,
} from '@meinungsbild/statistics'
import { asJson, type Json, type OracleCase } from '../case.ts'
import type { Data } from '../read-data.ts'
import { numberArgumentOf } from '../survey/columns.ts'
import { codedNumbers, groupsOf } from './columns.ts'
import {
  alternativeOf,
  columnOption,
  columnsOption,
  flagOf,
  levelNames,
  levelOf,
  NotSupported,
  onlyOptions,
  settled,
} from './options.ts'

const tOptions = ['alternative', 'mu', ...levelNames]
const rankOptions = ['alternative', 'mu', 'exact', 'correct']

/** R: `t.test(value ~ group)`, with one variance or two, or of two columns of the same people. */
export function tTestCase(oracle: OracleCase, data: Data, isWelch: boolean): Json {
  onlyOptions(oracle, 'var', 'vars', 'group', 'paired', 'var_equal', ...tOptions)
  if (flagOf(oracle, 'paired')) return pairedTCase(oracle, data)
  const [first, second] = twoGroups(oracle, data)
  const hasTwoVariances = isWelch && flagOf(oracle, 'var_equal', 'var.equal') !== true
  const test = hasTwoVariances ? welchTTest : studentTTest
  const means = [first, second].map((sample) => settled(oneSampleTTest(sample)).estimate)
  return tJson(settled(test(first, second, tOptionsOf(oracle))), means)
}

/** R: `t.test(first, second, paired = TRUE)`. */
export function pairedTCase(oracle: OracleCase, data: Data): Json {
  onlyOptions(oracle, 'vars', 'paired', ...tOptions)
  const { first, second } = completePair(oracle, data)
  const test = settled(pairedTTest(first, second, tOptionsOf(oracle)))
  return tJson(test, [test.estimate])
}

/** R: `t.test(value)`. */
export function oneSampleTCase(oracle: OracleCase, data: Data): Json {
  onlyOptions(oracle, 'var', ...tOptions)
  const numbers = codedNumbers(oracle, data, columnOption(oracle.analysis, 'var'))
  const given = numbers.filter((number) => !Number.isNaN(number))
  const test = settled(oneSampleTTest(given, tOptionsOf(oracle)))
  return tJson(test, [test.estimate])
}

/** R: `wilcox.test(value ~ group)`. */
export function rankSumCase(oracle: OracleCase, data: Data): Json {
  onlyOptions(oracle, 'var', 'vars', 'group', 'paired', ...rankOptions)
  if (flagOf(oracle, 'paired')) return signedRankCase(oracle, data)
  const [first, second] = twoGroups(oracle, data)
  return rankJson(settled(rankSumTest(first, second, rankOptionsOf(oracle))))
}

/** R: `wilcox.test(first, second, paired = TRUE)`, or of one column. */
export function signedRankCase(oracle: OracleCase, data: Data): Json {
  const { analysis } = oracle
  onlyOptions(oracle, 'var', 'vars', 'paired', ...rankOptions)
  return rankJson(settled(signedRankTest(differencesOf(), rankOptionsOf(oracle))))

  function differencesOf(): Float64Array {
    if (typeof analysis['var'] === 'string') {
      const numbers = codedNumbers(oracle, data, analysis['var'])
      return numbers.filter((number) => !Number.isNaN(number))
    }
    const { first, second } = completePair(oracle, data)
    return first.map((number, index) => number - (second[index] ?? Number.NaN))
  }
}

/** R: `kruskal.test(value ~ group)`. */
export function kruskalWallisCase(oracle: OracleCase, data: Data): Json {
  onlyOptions(oracle, 'var', 'group')
  const { statistic, df, pValue } = settled(kruskalWallisTest(groupsOf(oracle, data)))
  return { statistic, parameter: df, p_value: pValue }
}

/** R: `anova(lm(value ~ group))`. */
export function anovaCase(oracle: OracleCase, data: Data): Json {
  onlyOptions(oracle, 'var', 'group')
  const result = settled(anova(groupsOf(oracle, data)))
  return {
    F: result.statistic,
    df1: result.dfBetween,
    df2: result.dfWithin,
    p_value: result.pValue,
    ss_between: result.sumOfSquaresBetween,
    ss_within: result.sumOfSquaresWithin,
  }
}

function twoGroups(oracle: OracleCase, data: Data): readonly [Float64Array, Float64Array] {
  const [first, second, ...more] = groupsOf(oracle, data).filter(({ length }) => length > 0)
  if (first === undefined || second === undefined || more.length > 0) {
    throw new NotSupported('not two groups')
  }
  return [first, second]
}

/** Two columns, as far as both have a number. */
export function completePair(
  oracle: OracleCase,
  data: Data,
): { readonly first: Float64Array; readonly second: Float64Array } {
  const [one, other, ...more] = columnsOption(oracle.analysis, 'vars')
  if (one === undefined || other === undefined || more.length > 0) {
    throw new NotSupported('not two columns')
  }
  const first = codedNumbers(oracle, data, one)
  const second = codedNumbers(oracle, data, other)
  const isComplete = (_: number, row: number) =>
    !Number.isNaN(first[row]) && !Number.isNaN(second[row])
  return { first: first.filter(isComplete), second: second.filter(isComplete) }
}

function tOptionsOf(oracle: OracleCase): TTestOptions {
  return {
    alternative: alternativeOf(oracle),
    level: levelOf(oracle),
    null: numberArgumentOf(oracle, 'mu') ?? 0,
  }
}

function rankOptionsOf(oracle: OracleCase): RankTestOptions {
  const exact = flagOf(oracle, 'exact')
  return {
    alternative: alternativeOf(oracle),
    null: numberArgumentOf(oracle, 'mu') ?? 0,
    continuity: flagOf(oracle, 'correct') ?? true,
    ...(exact === undefined ? {} : { exact }),
  }
}

function tJson({ statistic, df, pValue, interval }: TTest, means: readonly number[]): Json {
  return {
    statistic,
    parameter: df,
    p_value: pValue,
    conf_int: asJson([interval.low, interval.high]),
    estimate: means,
  }
}

function rankJson({ statistic, pValue }: RankTest): Json {
  return { statistic, p_value: pValue }
}
