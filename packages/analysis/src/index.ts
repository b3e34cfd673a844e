export { availableReferences, type AvailableReference } from './available-references.ts'
export type { CodedColumn, Column, NumberColumn, SetColumn, TextColumn } from './column.ts'
export { buildDataset, type Dataset } from './dataset.ts'
export {
  defaultDisclosureRule,
  type DisclosureRule,
  type Figure,
  type Released,
  type ReleasedFigure,
  type Withheld,
  type WithheldCode,
} from './disclosure.ts'
export { evaluateKeyFigure, type KeyFigureDefinition, type KeyFigureResult } from './key-figure.ts'
export type { RefusalCode } from './look-up-figure.ts'
export {
  findingTitle,
  levelLabel,
  type Finding,
  type SuspicionLevel,
} from './manipulation/finding.ts'
export {
  countPaces,
  manipulationReport,
  type ManipulationReport,
} from './manipulation/manipulation-report.ts'
export { missingKinds, missingLabel, type MissingKind } from './missing.ts'
export { parseReference, referencesIn, writeReference, type Reference } from './reference.ts'
export { releaseResults } from './release-results.ts'
export { resolveFigures, type FigureRefusal, type ResolvedText } from './resolve-figures.ts'
export {
  smallBaseNote,
  type CategoriesResult,
  type CategoryResult,
  type Field,
  type NumbersResult,
  type ReleasedResults,
  type TextsResult,
  type VariableResult,
} from './results.ts'
export { reliabilityMark, selectionStatement, type Selection } from './selection.ts'
export { noBreakSpace } from './shown.ts'
export { wilsonInterval, type Interval } from './wilson.ts'
