/**
 * A key figure (Kennzahl) with its target, frozen with the decision on the detailed concept: which variable, which rule,
 * which target. Same shape as in the analysis package, which computes it.
 */
export type KeyFigureDefinition = {
  readonly id: string
  readonly title: string
  readonly variable: string
  readonly rule: KeyFigureRule
  /** A share as a fraction of 1, a mean in units of the variable. */
  readonly target: number
  readonly direction: 'atLeast' | 'atMost'
  /** How much it counts among all key figures; 1 where nothing is said. */
  readonly weight?: number
}

export type KeyFigureRule =
  | { readonly kind: 'share'; readonly codes: readonly string[] }
  | { readonly kind: 'mean' }
