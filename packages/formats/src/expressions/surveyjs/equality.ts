import type { Expression } from '@meinungsbild/questionnaire'
import { allOf, call, choose, isEmpty, literal, operation } from '../construct.ts'
import { refuse } from '../translation.ts'
import {
  constantOf,
  constantsIn,
  equalConstants,
  numberFrom,
  truthFrom,
  type Constant,
} from './constants.ts'
import { readNumber } from './conversions.ts'
import { isIsoDay } from './iso-day.ts'
import type { Placed } from './placed.ts'
import { expressionOf, type Term } from './term.ts'
import { equalTexts, textIs } from './text-equality.ts'

/**
 * Whether SurveyJS finds two values equal: texts without regard to capitals, a text that is a numeral like a number, lists
 * without regard to order; and two missing answers are equal.
 */
export function equal(left: Placed, right: Placed): Expression {
  const [one, other] = [left.term, right.term]
  // Nothing is not equal to what is no number.
  const hasNaN = [one, other].some((term) => term.kind === 'number' && term.mayBeNaN)
  if (hasNaN && mayBeMissing(one) && mayBeMissing(other)) {
    refuse(left.translation, 'mixedTypes', left.tree, 'NaN')
  }
  if (isNothing(one)) return isMissing(other)
  if (isNothing(other)) return isMissing(one)
  const constant = constantOf(one) ?? constantOf(other)
  if (constant !== undefined) {
    return equalTo(constantOf(one) === undefined ? left : right, constant)
  }
  if (one.kind === 'list' || other.kind === 'list') return equalLists(left, right)
  if (one.kind === 'text' && other.kind === 'text') return equalTexts(one, other)
  const text = one.kind === 'text' ? one : other
  const number = one.kind === 'text' ? other : one
  if (text.kind === 'text' && number.kind === 'number') {
    return bothMissingOr(one, other, operation('=', readNumber(text), number.expression))
  }
  const isMoment = one.kind === 'now' || other.kind === 'now'
  if (isMoment && one.kind !== other.kind) return literal(false)
  if (one.kind !== other.kind || one.kind === 'unknown' || isMoment) {
    refuse(left.translation, 'mixedTypes', left.tree, '==')
  }
  return bothMissingOr(one, other, operation('=', expressionOf(one), expressionOf(other)))
}

/** `both`, or that neither is answered. */
export function bothMissingOr(one: Term, other: Term, both: Expression): Expression {
  return mayBeMissing(one) && mayBeMissing(other)
    ? choose(isEmpty(expressionOf(one)), isEmpty(expressionOf(other)), both)
    : both
}

/** Whether there may be no answer. */
export function mayBeMissing(term: Term): boolean {
  switch (term.kind) {
    case 'text':
      return !term.isNeverBlank
    case 'number':
    case 'truth':
    case 'date':
    case 'list':
      return term.mayBeEmpty
    case 'now':
      return false
    case 'nothing':
    case 'unknown':
      return true
    default:
      return term satisfies never
  }
}

/** Nothing, in all ways to write it. */
function isNothing(term: Term): boolean {
  if (term.kind === 'list') return term.items?.length === 0
  return (
    term.kind === 'nothing' ||
    (term.kind === 'text' && ['', 'undefined'].includes(term.constant ?? '?'))
  )
}

function isMissing(term: Term): Expression {
  if (isNothing(term)) return literal(true)
  return mayBeMissing(term) ? isEmpty(expressionOf(term)) : literal(false)
}

function equalTo({ term, tree, translation }: Placed, constant: Constant): Expression {
  const own = constantOf(term)
  if (own !== undefined) return literal(equalConstants(own, constant))
  switch (term.kind) {
    case 'number': {
      const number = numberFrom(constant)
      return number === undefined
        ? literal(false)
        : operation('=', term.expression, literal(number))
    }
    case 'text':
      return textIs(term, constant)
    case 'truth': {
      const truth = truthFrom(constant)
      if (truth === undefined) return literal(false)
      if (term.isTrue) refuse(translation, 'mixedTypes', tree, '==')
      return operation('=', term.expression, literal(truth))
    }
    case 'date':
      if (typeof constant !== 'string' || !isIsoDay(constant)) {
        refuse(translation, 'mixedTypes', tree, '==')
      }
      return operation('=', term.expression, literal(constant))
    case 'list':
      return literal(false)
    case 'now':
    case 'nothing':
    case 'unknown':
      refuse(translation, 'mixedTypes', tree, '==')
      return literal(false)
    default:
      return term satisfies never
  }
}

/** A list with another that is written out: all of it is in the other, and nothing else. */
function equalLists(left: Placed, right: Placed): Expression {
  const [one, other] = left.term.kind === 'list' && left.term.items ? [right, left] : [left, right]
  const [list, written] = [one.term, other.term]
  if (list.kind !== 'list' || written.kind !== 'list') {
    const answer = list.kind === 'list' ? written : list
    if (mayBeMissing(answer) && !(written.kind === 'list' && written.items)) {
      refuse(left.translation, 'mixedTypes', left.tree, '==')
    }
    return literal(false)
  }
  const constants = constantsIn(written)
  const isSet = constants !== undefined && new Set(constants.map(String)).size === constants.length
  if (!isSet || list.items) refuse(left.translation, 'mixedTypes', left.tree, '==')
  const items: Expression = { kind: 'list', items: constants?.map((each) => literal(each)) ?? [] }
  const count = operation('=', call('count', list.expression), literal(items.items.length))
  return allOf([operation('contains', list.expression, items), count])
}
