import type { Text } from '@meinungsbild/questionnaire'
import type { DisclosureRule, ReleasedFigure, Withheld } from '../disclosure.ts'
import type { MeanResult, ReleasedResults } from '../results.ts'
import type { Selection } from '../selection.ts'
import type { Weights } from '../weights/weights.ts'

/** Kennzahl: one number with a target, set before the field opens. Same shape as in the procedure, which freezes it. */
export type KeyFigureDefinition = {
  readonly id: string
  readonly title: string
  /** `question` or `question.row`; of an index the first of its items. */
  readonly variable: string
  readonly rule: KeyFigureRule
  /**
   * A share from 0 to 1 (0.6 is 60 %), a Net Promoter Score from -100 to 100, an index from 0 to 100, else a number on the scale
   * of the variable.
   */
  readonly target: number
  readonly direction: 'atLeast' | 'atMost'
  /** How much it counts among all key figures; 1 where nothing is said. */
  readonly weight?: number
}

export type KeyFigureRule =
  /** People with any of the codes, of those who answered; also right where several answers were allowed. */
  | { readonly kind: 'share'; readonly codes: readonly string[] }
  | { readonly kind: 'mean' }
  /** Of numbers only: on a scale of few points it hardly moves. */
  | { readonly kind: 'median' }
  /** Net Promoter Score of a question from 0 to 10: share of 9 and 10 less share of 0 to 6, in points. */
  | { readonly kind: 'nps' }
  | IndexRule

/** Everybody's mean over several items of one scale, stretched to 0 (worst answer to all) to 100 (best). */
export type IndexRule = {
  readonly kind: 'index'
  /** Variables, two or more, all in the same direction. */
  readonly items: readonly string[]
  /** Whether the best answer has the highest or the lowest value of the scale. */
  readonly best: 'highest' | 'lowest'
  /** Who answered fewer of the items is left out. */
  readonly atLeast: number
}

/** All variables that a key figure is computed from. */
export function variablesOf({
  variable,
  rule,
}: Pick<KeyFigureDefinition, 'variable' | 'rule'>): readonly string[] {
  return rule.kind === 'index' ? rule.items : [variable]
}

export type KeyFigureResult = {
  readonly definition: KeyFigureDefinition
  /** With its 95 % interval if the sample is a random one. */
  readonly actual: MeanResult | Withheld
  /** How many answers it rests on; absent where the figure is withheld. */
  readonly base?: ReleasedFigure
  /** What else belongs to it: the two groups of a Net Promoter Score, Cronbach's alpha of an index. */
  readonly parts?: readonly KeyFigurePart[]
  /**
   * Of a random sample `met` and `missed` are said only if the whole interval lies on one side of the target; else the chance of
   * the draw leaves it `undecidable`. Everywhere else the exact number is judged, not the rounded one that is printed.
   */
  readonly verdict: 'met' | 'missed' | 'undecidable'
  /** "mindestens 60 %". */
  readonly aim: Text
}

type KeyFigurePart = { readonly label: Text; readonly figure: ReleasedFigure }

/** By what a key figure is computed and protected; `perturbed` while answers still come. */
export type KeyFigureSettings = {
  readonly rule: DisclosureRule
  readonly selection?: Selection
  readonly weights?: Weights
  readonly protection?: ReleasedResults['protection']
}
