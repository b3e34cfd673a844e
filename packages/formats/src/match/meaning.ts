import type { SpecialAnswer, Text } from '@meinungsbild/questionnaire'

/** What the text in a cell means for its slot. */
export type Meaning =
  /** Nothing was answered or asked. */
  | { readonly kind: 'missing' }
  /** An option or point. `how` it was recognised, for the report. */
  | { readonly kind: 'code'; readonly code: string; readonly how: Recognition }
  | { readonly kind: 'special'; readonly special: SpecialAnswer }
  /** The option of a multiple choice was chosen, or not. */
  | { readonly kind: 'chosen' }
  | { readonly kind: 'notChosen' }
  | { readonly kind: 'codes'; readonly codes: readonly string[] }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'date'; readonly value: string }
  /** Matches no option, but the question has "Sonstiges" with a text: that option, the value as its text. */
  | { readonly kind: 'other'; readonly code: string; readonly text: string }
  | { readonly kind: 'unfit'; readonly reason: Reason }

export type Recognition = 'code' | 'label' | 'likeLabel' | 'containment' | 'codebook'

/** Why a cell cannot be used: a code to count by and a sentence to read. */
export type Reason = { readonly code: ReasonCode; readonly message: Text }

export type ReasonCode =
  | 'unknownValue'
  | 'notANumber'
  | 'notADate'
  | 'textTooLong'
  | 'conflict'
  | 'notAllowed'
  | 'notShown'

export function unfit(code: ReasonCode, de: string, en: string): Meaning {
  return { kind: 'unfit', reason: { code, message: { de, en } } }
}
