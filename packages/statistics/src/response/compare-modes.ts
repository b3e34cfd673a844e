import { adjustPValues } from '../comparisons/adjust-p-values.ts'
import {
  compareEstimates,
  type EstimateComparison,
  type UncertainValue,
} from '../comparisons/compare-estimates.ts'
import { isRefusal, type Refusal } from '../refusal.ts'

/** What two modes of answering, such as online and on paper, give for one item. */
export type ModeItem = { readonly first: UncertainValue; readonly second: UncertainValue }

/** The difference second − first; `adjusted` is the p-value after Holm for all items that could be tested. */
export type ModeEffect = (EstimateComparison & { readonly adjusted: number }) | Refusal

/**
 * Whether people answer otherwise in another mode (Mode-Effekt), item by item. People choose their mode, so that a difference
 * may be one of people; it is shown and never corrected. The standard errors are those of the design. An item without any
 * error is refused, the others are compared all the same.
 */
export function compareModes(items: readonly ModeItem[], level?: number): readonly ModeEffect[] {
  const effects = items.map(({ first, second }) => compareEstimates(first, second, level))
  const tested = effects.flatMap((effect) => (isRefusal(effect) ? [] : [effect]))
  const adjusted = adjustPValues(tested.map(({ pValue }) => pValue))
  return effects.map((effect) =>
    isRefusal(effect) ? effect : { ...effect, adjusted: adjusted[tested.indexOf(effect)] ?? 1 },
  )
}
