export {
  anonymiseMicrodata,
  type AnonymisationRefusal,
  type AnonymisationReport,
} from './anonymised/anonymise-microdata.ts'
export { usualK, smallestL, type AnonymousPlan } from './anonymised/anonymous-plan.ts'
export { availableReferences, type AvailableReference } from './available-references.ts'
export { buildDataset, growDataset } from './columns/build-dataset.ts'
export type { Dataset } from './columns/dataset.ts'
export { decodeDataset, type DecodedDataset } from './columns/decode-dataset.ts'
export { encodeDataset } from './columns/encode-dataset.ts'
export { missingLabel } from './columns/missing-label.ts'
export { mayReplace } from './columns/snapshot-rule.ts'
export {
  defaultDisclosureRule,
  type DisclosureRule,
  type Figure,
  type Released,
  type ReleasedFigure,
  type Withheld,
  type WithheldCode,
} from './disclosure.ts'
export { evaluateKeyFigure } from './key-figures/evaluate-key-figure.ts'
export type { KeyFigureDefinition, KeyFigureResult } from './key-figures/key-figure.ts'
export { promoterGroups } from './key-figures/promoter-score.ts'
export { toldByKeyFigures } from './key-figures/told-by-key-figures.ts'
export type { DriverRefusalCode } from './drivers/driver-refusals.ts'
export { releaseDrivers, type DriverRequest, type KeyDrivers } from './drivers/release-drivers.ts'
export type { DriverOdds } from './drivers/release-odds.ts'
export type { RefusalCode } from './look-up-figure.ts'
export {
  findingTitle,
  levelLabel,
  type Finding,
  type SuspicionLevel,
} from './manipulation/finding.ts'
export { manipulationReport, type ManipulationReport } from './manipulation/manipulation-report.ts'
export type { DifferenceRow, GroupDifference, TwoGroups } from './groups/two-groups.ts'
export { releaseArrivals, type ArrivalComparison } from './modes/release-arrivals.ts'
export { releaseModes } from './modes/release-modes.ts'
export { agreementOf, type Agreement } from './open-answers/coding/agreement.ts'
export {
  mostCodes,
  nextScheme,
  schemeFlaws,
  type Code,
  type CodingScheme,
  type TypedCode,
} from './open-answers/coding/coding-scheme.ts'
export {
  codingState,
  type CoderState,
  type CodingDifference,
  type CodingState,
} from './open-answers/coding/coding-state.ts'
export { countCodes, type CodeCounts } from './open-answers/coding/count-codes.ts'
export { kappaInWords } from './open-answers/coding/kappa-in-words.ts'
export {
  openVariables,
  personalTextQuestions,
  type OpenVariable,
} from './open-answers/open-variable.ts'
export { quotationOf } from './open-answers/quotation.ts'
export { type Gap } from './open-answers/redaction/gaps.ts'
export { proposeRedactions } from './open-answers/redaction/propose-redactions.ts'
export { checkRedaction, redacted, redactedParts } from './open-answers/redaction/redacted-text.ts'
export { redactionKinds, redactionLabel } from './open-answers/redaction/redaction-kind.ts'
export {
  readWithholding,
  withholdingLabel,
  withholdings,
} from './open-answers/redaction/withholding.ts'
export { fewestWriters, mayShowTexts, smallestBatch } from './open-answers/shown-to-readers.ts'
export { writtenTexts } from './open-answers/written-texts.ts'
export { parseReference, referencesIn, writeReference, type Reference } from './reference.ts'
export { releaseResults, type ReleasePlan } from './release-results.ts'
export {
  reviewResponse,
  type GroupResponse,
  type ResponseReview,
} from './response/review-response.ts'
export { resolveFigures, type FigureRefusal, type ResolvedText } from './resolve-figures.ts'
export {
  type BreakdownResult,
  type CategoriesResult,
  type CategoryResult,
  type CellResult,
  type Field,
  type MeanResult,
  type NumbersResult,
  type ReleasedInterval,
  type ReleasedResults,
  type TextsResult,
  type VariableResult,
} from './results.ts'
export { reliabilityMark, selectionStatement, type Selection } from './selection.ts'
export { noBreakSpace } from './shown.ts'
export {
  compareWaves,
  type WaveChange,
  type WavePoint,
  type WaveSeries,
} from './waves/compare-waves.ts'
export type { WaveResults, WaveSubject } from './waves/wave-figures.ts'
export { tableSigns, type TableSignName } from '@meinungsbild/disclosure'
export { unweighted, weigh, type StratumSizes, type Weighed } from './weights/weigh.ts'
export type { Weights, WeightsSummary } from './weights/weights.ts'
export {
  releaseTable,
  type FreeRule,
  type FreeTable,
  type TableRequest,
  type ToldOf,
} from './release-table.ts'
export type { GroupComparison } from './release/compare-groups.ts'
export { readFigures, writeFigures } from './release/kept-figures.ts'
export type { Condition } from './columns/condition.ts'
