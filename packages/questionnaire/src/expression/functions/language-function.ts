import type { Surroundings, Value } from '../expression.ts'

/** A function of the language, with the least and most arguments that it takes. */
export type LanguageFunction = OfValues | OfReference

type OfValues = {
  readonly kind: 'values'
  readonly least: number
  readonly most: number
  /** Arguments may be missing or of any type: what makes no sense gives empty. */
  readonly apply: (values: readonly Value[], surroundings: Surroundings) => Value
}

/** Asks about an answer, not about its value. */
type OfReference = {
  readonly kind: 'reference'
  readonly least: 1
  readonly most: 1
  readonly asks: 'isAnswered' | 'special' | 'code' | 'comment' | 'label'
}

/** A function of at least and at most so many values. */
export function ofValues(least: number, most: number, apply: OfValues['apply']): OfValues {
  return { kind: 'values', least, most, apply }
}

export function ofReference(asks: OfReference['asks']): OfReference {
  return { kind: 'reference', least: 1, most: 1, asks }
}
