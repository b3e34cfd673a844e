import type { Expression } from '@meinungsbild/questionnaire'
import { literal, nothing } from '../construct.ts'
import type { NamedValue } from '../names.ts'
import { isNumeral } from './numeral.ts'

/** A part of an expression of SurveyJS in our language. Empty stands for undefined, null and NaN, which it treats alike. */
export type Term =
  | NumberTerm
  | TextTerm
  | TruthTerm
  | DateTerm
  | ListTerm
  /** The present moment. */
  | { readonly kind: 'now' }
  /** `null`, `undefined`. */
  | { readonly kind: 'nothing' }
  /** Good only for asking whether it was answered. */
  | { readonly kind: 'unknown'; readonly expression: Expression }

export type NumberTerm = {
  readonly kind: 'number'
  readonly expression: Expression
  readonly constant?: number
  readonly mayBeEmpty: boolean
  /** How many it has at most. SurveyJS removes the small errors of computing with decimals. */
  readonly decimals: number
  /** Empty can also mean NaN, which functions do not pass over. */
  readonly mayBeNaN?: true
  /** The code of a choice, which is a numeral. */
  readonly isCode?: true
}

export type TextTerm = {
  readonly kind: 'text'
  readonly expression: Expression
  readonly constant?: string
  readonly mayBeEmpty: boolean
  readonly codes?: readonly string[]
  /** An answer in free words. SurveyJS reads it as a number if it is one. */
  readonly isFree: boolean
  /** It always has characters. */
  readonly isNeverBlank: boolean
}

export type TruthTerm = {
  readonly kind: 'truth'
  /** What holds where SurveyJS finds something to be as good as true. */
  readonly expression: Expression
  readonly constant?: boolean
  readonly mayBeEmpty: boolean
  /** What holds where the value equals `true`, if that is something else. */
  readonly isTrue?: Expression
}

export type DateTerm = {
  readonly kind: 'date'
  readonly expression: Expression
  readonly mayBeEmpty: boolean
}

export type ListTerm = {
  readonly kind: 'list'
  readonly expression: Expression
  readonly items?: readonly Term[]
  readonly mayBeEmpty: boolean
  readonly itemType: NamedValue['itemType']
  readonly codes?: readonly string[]
}

/** More decimals than can be told. */
export const manyDecimals = Infinity
/** Nobody enters more. */
const enteredDecimals = 8

export function numberConstant(constant: number): NumberTerm {
  const decimals = decimalsOf(constant)
  return { kind: 'number', expression: literal(constant), constant, mayBeEmpty: false, decimals }
}

export function textConstant(constant: string): TextTerm {
  return {
    kind: 'text',
    expression: literal(constant),
    constant,
    mayBeEmpty: false,
    isFree: false,
    isNeverBlank: constant !== '',
  }
}

export function truthConstant(constant: boolean): TruthTerm {
  return { kind: 'truth', expression: literal(constant), constant, mayBeEmpty: false }
}

/** A condition, which is true or false. */
export function truthTerm(expression: Expression): TruthTerm {
  return { kind: 'truth', expression, mayBeEmpty: false }
}

export function numberTerm(
  expression: Expression,
  decimals: number,
  mayBeEmpty = true,
): NumberTerm {
  return { kind: 'number', expression, mayBeEmpty, decimals }
}

/** A text that was put together. */
export function textTerm(expression: Expression, mayBeEmpty = false): TextTerm {
  return { kind: 'text', expression, mayBeEmpty, isFree: false, isNeverBlank: false }
}

/** Stands where something could not be carried over. */
export const lost: Term = { kind: 'unknown', expression: nothing }

/** An answer. Codes that are numbers are such to SurveyJS. */
export function termOf(value: NamedValue, isAsWritten: boolean): Term {
  const { expression, type, codes } = value
  const mayBeEmpty = !value.isFilled
  switch (type) {
    case 'number': {
      const decimals = value.isWhole ? 0 : enteredDecimals
      return { kind: 'number', expression, mayBeEmpty, decimals }
    }
    case 'text': {
      if (codes && areNumbers(codes) && !isAsWritten) {
        const decimals = enteredDecimals
        return { kind: 'number', expression, mayBeEmpty, decimals, isCode: true }
      }
      const isFree = !isAsWritten && (codes === undefined || codes.some(isNumeral))
      const text = { kind: type, expression, mayBeEmpty, isFree, isNeverBlank: !mayBeEmpty }
      return codes ? { ...text, codes } : text
    }
    case 'truth':
    case 'date':
      return { kind: type, expression, mayBeEmpty }
    case 'list':
      return {
        kind: 'list',
        expression,
        mayBeEmpty,
        itemType: value.itemType,
        ...(codes && { codes }),
      }
    case 'unknown':
      return { kind: 'unknown', expression }
    default:
      return type satisfies never
  }
}

function areNumbers(codes: readonly string[]): boolean {
  return codes.length > 0 && codes.every((code) => String(Number(code)) === code)
}

export function expressionOf(term: Term): Expression {
  return term.kind === 'nothing' || term.kind === 'now' ? nothing : term.expression
}

/** Digits behind the decimal point. */
function decimalsOf(number: number): number {
  const [, fraction = ''] = /\.(\d+)$/.exec(String(number)) ?? []
  return /e/.test(String(number)) ? manyDecimals : fraction.length
}
