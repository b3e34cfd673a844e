export { betaCdf, betaQuantile, betaUpperTail } from './distributions/beta.ts'
export { chiSquareCdf, chiSquareQuantile, chiSquareUpperTail } from './distributions/chi-square.ts'
export { fCdf, fQuantile, fUpperTail } from './distributions/f.ts'
export { gammaCdf, gammaQuantile, gammaUpperTail } from './distributions/gamma.ts'
export { normalCdf, normalQuantile, normalUpperTail } from './distributions/normal.ts'
export {
  studentTCdf,
  studentTQuantile,
  studentTTwoSided,
  studentTUpperTail,
} from './distributions/student-t.ts'

export { isRefusal, type Refusal, type RefusalCode } from './refusal.ts'

export { type Interval } from './intervals/interval.ts'
export { correctedWilsonInterval, wilsonInterval } from './intervals/wilson.ts'
export { clopperPearsonInterval } from './intervals/clopper-pearson.ts'
export { jeffreysInterval } from './intervals/jeffreys.ts'
export { agrestiCoullInterval, waldInterval } from './intervals/wald.ts'
export { marginOfError, sampleSize, type PrecisionGoal } from './intervals/sample-size.ts'

export { quantiles, type QuantileType } from './quantiles/quantile.ts'

export { marginsOf, type Margins, type Table } from './tables/table.ts'
export { crossTabulate, type Coded } from './tables/cross-tabulate.ts'
export {
  adjustedResiduals,
  expectedCounts,
  goodnessOfFit,
  likelihoodRatio,
  pearsonChiSquare,
  type ChiSquareTest,
} from './tables/chi-square.ts'
export { fisherTwoByTwo, type FisherTest } from './tables/fisher-two-by-two.ts'
export { fisherExactPValue } from './tables/fisher-exact.ts'
export { association, type Association } from './tables/association.ts'
export { ordinalAssociation, type OrdinalAssociation } from './tables/ordinal-association.ts'
export { exactMcNemar, mcNemarTest } from './tables/mcnemar.ts'
export { compareColumns, type ColumnComparison } from './tables/column-comparisons.ts'
export { multipleResponse, type ChosenOption } from './tables/multiple-response.ts'

export { type Alternative } from './comparisons/alternative.ts'
export { binomialTest } from './comparisons/binomial-test.ts'
export {
  oneSampleTTest,
  pairedTTest,
  studentTTest,
  welchTTest,
  type TTest,
  type TTestOptions,
} from './comparisons/t-test.ts'
export { type RankTest, type RankTestOptions } from './comparisons/rank-test.ts'
export { rankSumTest } from './comparisons/rank-sum-test.ts'
export { signedRankTest } from './comparisons/signed-rank-test.ts'
export { kruskalWallisTest } from './comparisons/kruskal-wallis.ts'
export { anova, type Anova } from './comparisons/anova.ts'
export {
  compareProportions,
  type CountOf,
  type TwoProportionsTest,
} from './comparisons/two-proportions.ts'
export {
  compareEstimates,
  type EstimateComparison,
  type UncertainValue,
} from './comparisons/compare-estimates.ts'
export { adjustPValues, type Adjustment } from './comparisons/adjust-p-values.ts'

export { correlationMatrix } from './correlation/correlation-matrix.ts'
export { pearsonCorrelation, type PearsonTest } from './correlation/pearson.ts'
export {
  type RankCorrelation,
  type RankCorrelationOptions,
} from './correlation/rank-correlation.ts'
export { spearmanCorrelation } from './correlation/spearman.ts'
export { kendallCorrelation } from './correlation/kendall.ts'

export { itemIndex, type ScaleItem } from './scales/item-index.ts'
export {
  cronbachAlpha,
  type ItemReliability,
  type ScaleReliability,
} from './scales/cronbach-alpha.ts'

export {
  linearRegression,
  type Coefficient,
  type LinearRegression,
} from './drivers/linear-regression.ts'
export {
  mostDrivers,
  relativeImportance,
  type RelativeImportance,
} from './drivers/relative-importance.ts'
export {
  portfolio,
  type Cut,
  type Portfolio,
  type PortfolioItem,
  type Position,
  type Quadrant,
} from './portfolio/portfolio.ts'
export { netPromoterScore, type NetPromoterScore } from './nps/net-promoter-score.ts'

export { cohenKappa, type Kappa, type KappaWeights } from './agreement/cohen-kappa.ts'
export { fleissKappa, meanPairwiseKappa } from './agreement/several-coders.ts'

export { rIndicator, type ResponseClass } from './response/r-indicator.ts'
export { compareWithSample, type ShareComparison } from './response/compare-with-sample.ts'

export {
  surveyDesign,
  degreesOfFreedom,
  type Domain,
  type SurveyDesign,
} from './design/survey-design.ts'
export type { StageInput } from './design/sampling-stage.ts'
export { jackknifeCovariance } from './design/jackknife.ts'

export { designWeights } from './weights/design-weights.ts'
export { adjustForNonResponse } from './weights/non-response.ts'
export type { Margin } from './weights/margin.ts'
export { postStratify } from './weights/post-stratify.ts'
export { rake, type Raked, type RakingOptions } from './weights/rake.ts'
export {
  rakeWithCap,
  type CappedRaking,
  type CappedRakingOptions,
  type DiscrepancyMeasure,
  type ShareMargin,
} from './weights/capped-raking.ts'
export { calibrate, type Auxiliary } from './weights/calibrate.ts'
export type { CalibrationDistance, FactorBounds } from './weights/calibration-distance.ts'
export { trimWeights, type TrimmingBounds } from './weights/trim.ts'
export { weightSummary, type WeightSummary } from './weights/weight-summary.ts'

export {
  confidenceInterval,
  type DesignEffect,
  type Estimate,
  type Estimates,
} from './estimates/estimate.ts'
export type { Categories, EstimateOptions, Variables } from './estimates/complete-rows.ts'
export { surveyMeans, surveyTotals } from './estimates/means.ts'
export { surveyCounts, surveyProportions } from './estimates/proportions.ts'
export {
  surveyMeansByGroup,
  surveyTotalsByGroup,
  type GroupEstimate,
  type GroupEstimates,
} from './estimates/by-group.ts'
export { surveyRatio } from './estimates/ratio.ts'
export {
  surveyCorrelation,
  surveyCovariance,
  type PopulationCovariance,
} from './estimates/covariance.ts'
export {
  surveyQuantiles,
  type SurveyQuantile,
  type SurveyQuantileOptions,
} from './estimates/quantiles.ts'
export type { QuantileRule } from './estimates/weighted-quantile.ts'
export type { SurveyCoefficient } from './estimates/linear-model.ts'
export { surveyLogisticRegression } from './estimates/logistic-regression.ts'
export { surveyRegression, type SurveyRegression } from './estimates/regression.ts'
export { surveyOneSampleTTest, surveyTTest, type SurveyTTest } from './estimates/t-test.ts'
export {
  surveyKruskalWallis,
  surveyRankTest,
  type ManyGroupRankTest,
  type RankScore,
  type TwoGroupRankTest,
} from './estimates/rank-test.ts'
export {
  proportionInterval,
  type EstimatedShare,
  type ProportionMethod,
} from './proportion-intervals/proportion-interval.ts'
export { surveyTable, type SurveyTable } from './estimates/crosstab.ts'
export { raoScottTests, type FTest, type RaoScottTests } from './rao-scott/rao-scott.ts'
export type { WaldTests } from './rao-scott/wald.ts'
export type { Matrix } from './linear-algebra/matrix.ts'
