import { momentsOf } from '../comparisons/moments.ts'
import { completeCases } from '../complete-cases.ts'
import { correlationOf } from '../correlation/correlation-matrix.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { sumOf } from '../sum.ts'

/** How well several items measure one thing (interne Konsistenz). */
export type ScaleReliability = {
  readonly alpha: number
  /** Cases that answered every item. */
  readonly size: number
  readonly items: readonly ItemReliability[]
}

export type ItemReliability = {
  /** Correlation with the sum of the other items (korrigierte Trennschärfe); NaN where one of them does not vary. */
  readonly itemTotal: number
  /** Alpha of the other items; undefined if there are only two. */
  readonly alphaIfDeleted: number | undefined
}

/**
 * Cronbach's alpha (1951): k / (k − 1) · (1 − Σ item variances / variance of the sum). Each item has its answers by case, in
 * the same direction, NaN where there is none; cases with a missing answer are left out. Refuses fewer than two items or
 * cases and items whose sum does not vary.
 */
export function cronbachAlpha(items: readonly Float64Array[]): ScaleReliability | Refusal {
  const complete = completeCases(items)
  const size = complete[0]?.length ?? 0
  if (items.length < 2 || size < 2) return refuse('tooFewCases')
  const alpha = alphaOf(complete)
  if (!Number.isFinite(alpha)) return refuse('noVariation')
  return {
    alpha,
    size,
    items: complete.map((item, index) => {
      const others = complete.toSpliced(index, 1)
      return {
        itemTotal: correlationOf(item, totalOf(others)),
        alphaIfDeleted: others.length < 2 ? undefined : alphaOf(others),
      }
    }),
  }
}

function alphaOf(items: readonly Float64Array[]): number {
  const k = items.length
  const single = sumOf(items.map((item) => momentsOf(item).variance))
  return (k / (k - 1)) * (1 - single / momentsOf(totalOf(items)).variance)
}

function totalOf(items: readonly Float64Array[]): Float64Array {
  const total = new Float64Array(items[0]?.length ?? 0)
  for (const item of items)
    item.forEach((value, index) => (total[index] = (total[index] ?? 0) + value))
  return total
}
