import type { Measure, Text } from '@meinungsbild/questionnaire'

/** A column of the data as others must know it. Texts are plain, and stand in each language of the survey. */
export type DescribedVariable = {
  /** As in the head of the files; unique among them. */
  readonly name: string
  readonly label: Text
  /** Undefined where nobody was asked: what was computed, or came with the link. */
  readonly question?: DescribedQuestion
  /** Of whom there is a value, in words. Undefined: of everybody. */
  readonly universe?: Text
  readonly measure: Measure
  readonly unit?: Text
  /** How many decimals a number has. */
  readonly decimals?: number
  /** The least and the greatest number that could be given, both included. */
  readonly range?: { readonly min?: number; readonly max?: number }
  readonly categories: readonly DescribedCategory[]
  /** The formula that a computed value follows from. */
  readonly formula?: string
  readonly notes?: readonly Text[]
}

export type DescribedQuestion = {
  /** The columns of one question have the same. */
  readonly id: string
  /** Its number on paper. */
  readonly number?: string
  /** What stood above it. */
  readonly before?: Text
  readonly text: Text
  /** How it was to be answered. */
  readonly instruction?: Text
}

export type DescribedCategory = {
  readonly code: string
  readonly label: Text
  /** What means are computed from, where it is not the code itself. */
  readonly value?: number
  /** Why there is no answer: `dontKnow`, `notAsked` and so on. Undefined for valid answers. */
  readonly missing?: string
  /** What may be shown of it, after disclosure control. */
  readonly figures?: readonly DescribedFigure[]
}

/** A figure that may be shown, as a number in digits: "764", "38.2". */
export type DescribedFigure = {
  readonly kind: 'count' | 'percent'
  readonly shown: string
  readonly weighted?: true
}
