import { found, type OracleCase, type Outcome, unsupported } from './case.ts'
import { type Data, numbersOf } from './read-data.ts'
import {
  byGroup,
  correlation,
  kish,
  meansOrTotals,
  ratio,
  variance,
} from './survey/estimate-cases.ts'
import { regression } from './survey/regression-cases.ts'
import { type Sample, sampleOf } from './survey/sample.ts'
import { proportionIntervals, quantile } from './survey/share-cases.ts'
import { raoScott, rankTest, tTest } from './survey/test-cases.ts'
import { weighting } from './survey/weighting-cases.ts'

/** Statistics of a sample with a design; undefined for a case that belongs to another family. */
export function surveyCase(oracle: OracleCase, data: Data): Outcome | undefined {
  const outcome = oracle.design === null ? undefined : outcomeOf(oracle, data)
  if (outcome?.kind !== 'found') return outcome
  const { analysis } = oracle
  const ignored = Object.keys(analysis).filter(
    (key) =>
      !knownOptions.has(key) && !(key === 'variance' && jackknifedStatistics.has(analysis.stat)),
  )
  return { ...outcome, ignored }
}

function outcomeOf(oracle: OracleCase, data: Data): Outcome | undefined {
  const { stat, weights } = oracle.analysis
  if (stat === 'kish' && typeof weights === 'string') return found(kish(numbersOf(data, weights)))
  if (weightingStatistics.has(stat)) return weighting(oracle, data)
  const compute = statistics[stat]
  if (compute === undefined) return undefined
  const sample = sampleOf(oracle, data)
  return sample === undefined
    ? unsupported('a population smaller than the sample')
    : compute(oracle, sample)
}

/** Options that some statistic above looks at, and remarks. */
const knownOptions = new Set(
  `stat vars var variables variable by group rows row cols col columns numerator denominator formula filter subset condition
  expression level value category conf_level conf.level alpha df na_rm na deff method methods probs quantiles qrule rule
  interval.type interval_type interval weights type test margins levels total totals population scale derive maxit epsilon
  upper lower strict calfun bounds family note label`.split(/\s+/),
)

const weightingStatistics = new Set(['rake', 'rake_then_trim', 'trim', 'poststratify', 'calibrate'])

const jackknifedStatistics = new Set(['mean', 'total', 'proportions', 'counts', 'ratio'])

const statistics: Readonly<Record<string, (oracle: OracleCase, sample: Sample) => Outcome>> = {
  mean: (oracle, sample) => meansOrTotals(oracle, sample, 'mean', false),
  total: (oracle, sample) => meansOrTotals(oracle, sample, 'total', false),
  proportions: (oracle, sample) => meansOrTotals(oracle, sample, 'mean', true),
  counts: (oracle, sample) => meansOrTotals(oracle, sample, 'total', true),
  ratio,
  mean_by: (oracle, sample) => byGroup(oracle, sample, 'mean'),
  total_by: (oracle, sample) => byGroup(oracle, sample, 'total'),
  variance,
  weighted_correlation: correlation,
  proportion_ci: proportionIntervals,
  quantile,
  median: quantile,
  rao_scott: raoScott,
  crosstab: raoScott,
  ttest: tTest,
  wilcoxon: rankTest,
  kruskal_wallis: rankTest,
  van_der_waerden: rankTest,
  median_test: rankTest,
  rank_test: rankTest,
  linear_regression: regression,
}
