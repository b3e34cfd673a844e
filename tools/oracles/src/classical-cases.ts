import { found, unsupported, type Json, type OracleCase, type Outcome } from './case.ts'
import { pearsonCorrelationCase, rankCorrelationCase } from './classical/correlation-cases.ts'
import {
  adjustCase,
  alphaCase,
  binomialCase,
  distributionsCase,
  quantileCase,
  sampleSizeCase,
  wilsonOnEffectiveCase,
} from './classical/figure-cases.ts'
import {
  anovaCase,
  kruskalWallisCase,
  oneSampleTCase,
  pairedTCase,
  rankSumCase,
  signedRankCase,
  tTestCase,
} from './classical/group-cases.ts'
import { multipleResponseCase } from './classical/multiple-response-case.ts'
import { NotSupported } from './classical/options.ts'
import { mcNemarCase, pearsonCase, twoByTwoCase } from './classical/table-cases.ts'
import type { Data } from './read-data.ts'
import { UnreadableCondition } from './survey/condition.ts'
import { withDerived } from './survey/derived-columns.ts'
import { domainOf, rowsOnly } from './survey/sample.ts'

/** Statistics that know no design, and tables of several answers; undefined for a case that belongs to another family. */
export function classicalCase(oracle: OracleCase, data: Data): Outcome | undefined {
  const { design, analysis } = oracle
  try {
    if (analysis.stat === 'multiple_response') return found(multipleResponseCase(oracle, data))
    const compute = design === null ? withoutDesign[analysis.stat] : undefined
    return compute && found(compute(oracle, filtered(oracle, withDerived(data, oracle))))
  } catch (error) {
    if (error instanceof NotSupported || error instanceof UnreadableCondition) {
      return unsupported(error.message)
    }
    throw error
  }
}

/** Without a design, those who are filtered out were never there. */
function filtered({ analysis }: OracleCase, data: Data): Data {
  const filter = analysis['filter'] ?? analysis['subset']
  return typeof filter === 'string' ? rowsOnly(data, domainOf(filter, data)) : data
}

const withoutDesign: Readonly<Record<string, (oracle: OracleCase, data: Data) => Json>> = {
  pearson_chi2: pearsonCase,
  '2x2': twoByTwoCase,
  mcnemar: mcNemarCase,
  welch_t: (oracle, data) => tTestCase(oracle, data, true),
  student_t: (oracle, data) => tTestCase(oracle, data, false),
  paired_t: pairedTCase,
  one_sample_t: oneSampleTCase,
  mann_whitney: rankSumCase,
  wilcoxon_signed_rank: signedRankCase,
  kruskal_wallis: kruskalWallisCase,
  anova: anovaCase,
  cor_pearson: pearsonCorrelationCase,
  cor_spearman: (oracle, data) => rankCorrelationCase(oracle, data, 'spearman'),
  cor_kendall: (oracle, data) => rankCorrelationCase(oracle, data, 'kendall'),
  quantile: quantileCase,
  cronbach_alpha: alphaCase,
  binomial_ci: binomialCase,
  wilson_on_effective_n: wilsonOnEffectiveCase,
  sample_size: sampleSizeCase,
  p_adjust: adjustCase,
  distribution_functions: distributionsCase,
}
