import type { AnalysisPlan, Weighting } from './evaluation.ts'
import type { KeyFigureDefinition } from './key-figure.ts'

/** What somebody wants to do about the figures: what they are to be, who reads them and when, what leaves the house. */
export type EvaluationCommand =
  | { readonly kind: 'defineKeyFigures'; readonly keyFigures: readonly KeyFigureDefinition[] }
  | { readonly kind: 'planAnalysis'; readonly plan: AnalysisPlan }
  | { readonly kind: 'askEarlyReading'; readonly reason: string }
  | { readonly kind: 'ruleEarlyReading'; readonly granted: boolean; readonly reason: string }
  | OpenResults
  | WeightAnswers
  | { readonly kind: 'exportMicrodata'; readonly format: string; readonly purpose: string }

/** Closes the count (Auszählung) for good: whoever answers later is counted nowhere. `contentHash` is of the figures. */
type OpenResults = {
  readonly kind: 'openResults'
  readonly contentHash: string
  readonly answers: number
  /** Forms on paper that nobody had keyed by then, where there were some; they stay out of the figures. */
  readonly unkeyedForms?: number
}

/** `reason`: why the figures that were opened are to be weighted otherwise; asked for once they are. */
type WeightAnswers = {
  readonly kind: 'weightAnswers'
  readonly weighting: Weighting
  readonly reason?: string
}
