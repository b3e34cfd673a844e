/**
 * A key figure (Kennzahl) with its target, frozen with the decision on the detailed concept: which variable, which rule,
 * which target. Same shape as in the analysis package, which computes it.
 */
export type KeyFigureDefinition = {
  readonly id: string
  readonly title: string
  /** Of an index the first of its items. */
  readonly variable: string
  readonly rule: KeyFigureRule
  /** A share as a fraction of 1, a Net Promoter Score from -100 to 100, an index from 0 to 100, else in units of the variable. */
  readonly target: number
  readonly direction: 'atLeast' | 'atMost'
  /** How much it counts among all key figures; 1 where nothing is said. */
  readonly weight?: number
}

export type KeyFigureRule =
  | { readonly kind: 'share'; readonly codes: readonly string[] }
  | { readonly kind: 'mean' }
  | { readonly kind: 'median' }
  | { readonly kind: 'nps' }
  | IndexRule

/** Several items of one scale as one number from 0 (worst answer to all) to 100 (best). */
export type IndexRule = {
  readonly kind: 'index'
  /** Variables, two or more. */
  readonly items: readonly string[]
  /** Whether the best answer has the highest or the lowest value of the scale. */
  readonly best: 'highest' | 'lowest'
  /** Who answered fewer of the items is left out. */
  readonly atLeast: number
}

/** All variables that a key figure is computed from. */
export function variablesOf({ variable, rule }: KeyFigureDefinition): readonly string[] {
  return rule.kind === 'index' ? rule.items : [variable]
}
