import type { Expression } from '@meinungsbild/questionnaire'
import { call, literal, nothing } from '../construct.ts'
import type { NamedValue } from '../names.ts'

/** A part of an expression of LimeSurvey in our language. `constant` is its worth, if no answer is needed to tell. */
export type Term =
  | NumberTerm
  | TextTerm
  | TruthTerm
  | OptionTerm
  | DateTerm
  | MomentTerm
  /** Several answers at once. */
  | { readonly kind: 'values'; readonly values: readonly Term[] }
  /** What was chosen of several options, only to be counted. */
  | { readonly kind: 'list'; readonly expression: Expression }
  /** A number or a text, which only the answers decide; good for a result, not to compute with. */
  | { readonly kind: 'mixed'; readonly expression: Expression }
  /** Good only for asking whether it was answered. */
  | { readonly kind: 'unknown'; readonly expression: Expression }

/**
 * What it means where the expression is empty: a missing answer, which is a text without characters in LimeSurvey
 * (`blank`); no number (`nan`); or what is found nowhere (`false`).
 */
export type IfEmpty = 'never' | 'blank' | 'nan' | 'false'

export type NumberTerm = {
  readonly kind: 'number'
  readonly expression: Expression
  readonly constant?: number
  readonly ifEmpty: IfEmpty
  /** A sum with an answer that may be missing: it is a text then, and operators treat it so. */
  readonly mayBeText?: true
  /** The code of a choice, which is a numeral. */
  readonly isCode?: true
}

export type TextTerm = {
  readonly kind: 'text'
  readonly expression: Expression
  readonly constant?: string
  readonly ifEmpty: 'never' | 'blank'
  readonly codes?: readonly string[]
}

export type TruthTerm = { readonly kind: 'truth'; readonly expression: Expression }

/** A text if something is true, else none: an option of a multiple choice. */
type OptionTerm = {
  readonly kind: 'option'
  readonly expression: Expression
  readonly text: string
}

/** The answer to a question for a date. */
type DateTerm = {
  readonly kind: 'date'
  readonly expression: Expression
  readonly ifEmpty: 'never' | 'blank'
}

/** A day and time of day, as `strtotime` and `mktime` give it. */
export type MomentTerm = {
  readonly kind: 'moment'
  /** ISO date, or empty. */
  readonly date: Expression
  /** `23:59:59` */
  readonly time: string
  readonly ifEmpty: 'never' | 'blank'
}

export function numberConstant(constant: number): NumberTerm {
  const ifEmpty = Number.isFinite(constant) ? 'never' : 'nan'
  return { kind: 'number', expression: literal(constant), constant, ifEmpty }
}

export function textConstant(constant: string): TextTerm {
  return { kind: 'text', expression: literal(constant), constant, ifEmpty: 'never' }
}

export function numberTerm(expression: Expression, ifEmpty: IfEmpty = 'never'): NumberTerm {
  return { kind: 'number', expression, ifEmpty }
}

/** A text that was put together, which may be without characters but is never missing. */
export function textTerm(expression: Expression): TextTerm {
  return { kind: 'text', expression, ifEmpty: 'never' }
}

export function truthTerm(expression: Expression): TruthTerm {
  return { kind: 'truth', expression }
}

/** Stands where something could not be carried over. */
export const lost: NumberTerm = { kind: 'number', expression: nothing, ifEmpty: 'never' }

/** Two numbers side by side. Beside a literal a numeral is a number, but two texts would be compared as such. */
export function sideBySide(one: NumberTerm, other: NumberTerm): readonly [Expression, Expression] {
  const isLiteral = (one.constant ?? other.constant) !== undefined
  const numeric = ({ expression, isCode }: NumberTerm) =>
    isCode && !isLiteral ? call('number', expression) : expression
  return [numeric(one), numeric(other)]
}

/** An answer. */
export function termOf(value: NamedValue, isKnownToBeFilled: boolean): Term {
  const { expression, type } = value
  const ifEmpty = value.isFilled || isKnownToBeFilled ? 'never' : 'blank'
  switch (type) {
    case 'number':
      return { kind: 'number', expression, ifEmpty }
    case 'text':
      // Codes that are numbers are compared and computed with as such.
      return value.codes && areNumbers(value.codes)
        ? { kind: 'number', expression, ifEmpty, isCode: true }
        : { kind: 'text', expression, ifEmpty, ...(value.codes && { codes: value.codes }) }
    case 'date':
      return { kind: 'date', expression, ifEmpty }
    case 'truth':
      return value.chosenText === undefined
        ? { kind: 'truth', expression }
        : { kind: 'option', expression, text: value.chosenText }
    case 'list':
    case 'unknown':
      return { kind: type, expression }
    default:
      return type satisfies never
  }
}

function areNumbers(codes: readonly string[]): boolean {
  return codes.length > 0 && codes.every((code) => String(Number(code)) === code)
}
