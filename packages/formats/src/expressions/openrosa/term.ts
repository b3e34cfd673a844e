import type { Expression } from '@meinungsbild/questionnaire'
import { literal, nothing } from '../construct.ts'
import type { NamedValue } from '../names.ts'
import type { SourceTree } from '../source-tree.ts'
import { worthOf } from '../worth.ts'
import type { Pole } from './pole.ts'

/**
 * A part of an XPath expression in our language, by what it is in XPath. `constant` is its worth there, if no answer is
 * needed to tell.
 */
export type Term =
  | NumberTerm
  | TextTerm
  | TruthTerm
  | DateTerm
  | DayNumberTerm
  | { readonly kind: 'nodes'; readonly nodes: readonly NamedValue[] }
  | EitherTerm
  /** The present moment. */
  | { readonly kind: 'now' }
  /** A moment that is told with its time zone, in milliseconds since 1970. */
  | { readonly kind: 'moment'; readonly milliseconds: number }
  /** What `date()` makes of a text that is no date. */
  | { readonly kind: 'noDate' }

/** Empty stands for NaN. */
export type NumberTerm = {
  readonly kind: 'number'
  readonly expression: Expression
  readonly constant?: number
  readonly isWhole?: boolean
  readonly pole?: Pole
}

/** Empty stands for the text without characters. */
export type TextTerm = {
  readonly kind: 'text'
  readonly expression: Expression
  readonly constant?: string
}

export type TruthTerm = {
  readonly kind: 'truth'
  readonly expression: Expression
  readonly constant?: boolean
}

/** A day as an ISO date, or empty. */
type DateTerm = { readonly kind: 'date'; readonly expression: Expression }

/** Days since 1970, as XPath counts with dates. Only good for a date again, so it is kept as one. */
type DayNumberTerm = { readonly kind: 'dayNumber'; readonly expression: Expression }

/** What `if()` gives where both values are of different kinds: they are kept apart until it is known what is made of them. */
type EitherTerm = {
  readonly kind: 'either'
  readonly test: Expression
  readonly first: Placed
  readonly second: Placed
}

/** A term and where it stood. */
export type Placed = { readonly term: Term; readonly tree: SourceTree }

/** Where our arithmetic gives something else than XPath for constants, the number itself stands. */
export function numberTerm(
  expression: Expression,
  known: Omit<NumberTerm, 'kind' | 'expression'> = {},
): NumberTerm {
  const { constant } = known
  if (constant === undefined) return { kind: 'number', expression, ...known }
  const isSame = constant === worthOf(expression)
  return {
    kind: 'number',
    expression: isSame ? expression : literal(constant),
    constant,
    isWhole: Number.isInteger(constant),
  }
}

export function numberConstant(constant: number): NumberTerm {
  return numberTerm(literal(constant), { constant })
}

export function textConstant(constant: string): TextTerm {
  return { kind: 'text', expression: literal(constant), constant }
}

export function textTerm(expression: Expression, constant?: string): TextTerm {
  return constant === undefined ? { kind: 'text', expression } : textConstant(constant)
}

export function truthTerm(expression: Expression): TruthTerm {
  return expression.kind === 'literal' && typeof expression.value === 'boolean'
    ? { kind: 'truth', expression, constant: expression.value }
    : { kind: 'truth', expression }
}

/** Stands where something could not be carried over. */
export const lost: NumberTerm = { kind: 'number', expression: nothing }
