import {
  kendallCorrelation,
  pearsonCorrelation,
  spearmanCorrelation,
  type RankCorrelationOptions,
} from '@meinungsbild/statistics'
import { asJson, type Json, type OracleCase } from '../case.ts'
import type { Data } from '../read-data.ts'
import { completePair } from './group-cases.ts'
import { alternativeOf, flagOf, levelNames, levelOf, onlyOptions, settled } from './options.ts'

/** R: `cor.test(x, y)`. */
export function pearsonCorrelationCase(oracle: OracleCase, data: Data): Json {
  onlyOptions(oracle, 'vars', 'alternative', 'exact', ...levelNames)
  const { first, second } = completePair(oracle, data)
  const options = { alternative: alternativeOf(oracle), level: levelOf(oracle) }
  const test = settled(pearsonCorrelation(first, second, options))
  const { estimate, statistic, df, pValue, interval } = test
  return {
    estimate,
    statistic,
    parameter: df,
    p_value: pValue,
    conf_int: interval ? asJson([interval.low, interval.high]) : null,
  }
}

/** R: `cor.test(x, y, method = 'spearman')` and `'kendall'`. */
export function rankCorrelationCase(
  oracle: OracleCase,
  data: Data,
  method: 'spearman' | 'kendall',
): Json {
  onlyOptions(oracle, 'vars', 'alternative', 'exact', 'continuity')
  const { first, second } = completePair(oracle, data)
  const exact = flagOf(oracle, 'exact')
  const options: RankCorrelationOptions = {
    alternative: alternativeOf(oracle),
    continuity: flagOf(oracle, 'continuity') ?? false,
    ...(exact === undefined ? {} : { exact }),
  }
  const correlation = method === 'spearman' ? spearmanCorrelation : kendallCorrelation
  const { estimate, statistic, pValue } = settled(correlation(first, second, options))
  return { estimate, statistic, p_value: pValue }
}
