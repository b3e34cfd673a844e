import type { Expression } from '@meinungsbild/questionnaire'
import { allOf, anyOf, call, choose, isEmpty, literal, operation } from '../construct.ts'
import { refuse } from '../translation.ts'
import { numberOf, readNumber } from './conversions.ts'
import { constantOf } from './constants.ts'
import { bothMissingOr, equal } from './equality.ts'
import { isIsoDay } from './iso-day.ts'
import { numeralIn } from './numeral.ts'
import type { Placed } from './placed.ts'
import { expressionOf, type TextTerm } from './term.ts'

export type Ordering = '<' | '<=' | '>' | '>='

/** Compares by size as JavaScript does. Where equality is part of it, two missing answers count as equal. */
export function inOrder(operator: Ordering, left: Placed, right: Placed): Expression {
  const [one, other] = [left.term, right.term]
  if (one.kind === 'nothing' || other.kind === 'nothing') {
    return operator === '<=' || operator === '>=' ? equal(left, right) : literal(false)
  }
  if (constantOf(one) === '' || constantOf(other) === '') {
    refuse(left.translation, 'mixedTypes', left.tree, operator)
    return literal(false)
  }
  const kinds = new Set([one.kind, other.kind])
  if (kinds.has('now')) return compareWithNow(operator, left, right)
  if (kinds.has('date')) return compareDates(operator, left, right)
  if (one.kind === 'text' && one.constant === undefined) return compareText(operator, left, right)
  if (other.kind === 'text' && other.constant === undefined) {
    return compareText(turned[operator], right, left)
  }
  if (one.kind === 'text' && other.kind === 'text') return constantTexts(operator, left, right)
  return compareNumbers(operator, left, right)
}

const turned = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const

function compareNumbers(operator: Ordering, left: Placed, right: Placed): Expression {
  const sides = [left, right].map(({ term, tree, translation }) => {
    const isWord = term.kind === 'text' && numeralIn(term.constant ?? '') === undefined
    return isWord ? undefined : numberOf(term, tree, translation)
  })
  const [one, other] = sides
  const isStrict = operator === '<' || operator === '>'
  if (!one || !other) return isStrict ? literal(false) : equal(left, right)
  // Beside a literal a numeral is a number, but two texts would be compared as such.
  const areCodes = one.isCode === true && other.isCode === true
  const first = areCodes ? call('number', one.expression) : one.expression
  const plain = operation(operator, first, other.expression)
  const areUnclear = (one.mayBeNaN ?? other.mayBeNaN) && one.mayBeEmpty && other.mayBeEmpty
  if (areUnclear && !isStrict) refuse(left.translation, 'mixedTypes', left.tree, 'NaN')
  return isStrict ? plain : bothMissingOr(one, other, plain)
}

function constantTexts(operator: Ordering, left: Placed, right: Placed): Expression {
  const strict = operator === '<' || operator === '<=' ? '<' : '>'
  const inStrictOrder = operation(strict, expressionOf(left.term), expressionOf(right.term))
  return strict === operator ? inStrictOrder : anyOf([equal(left, right), inStrictOrder])
}

/** A text that is a numeral is a number; other texts are compared with texts only. */
function compareText(operator: Ordering, left: Placed, right: Placed): Expression {
  const [text, other] = [left.term, right.term]
  const constant = constantOf(other)
  if (text.kind !== 'text' || (other.kind === 'text' && constant === undefined)) {
    refuse(left.translation, 'mixedTypes', left.tree, operator)
    return literal(false)
  }
  if (other.kind !== 'text') {
    // A text without characters would be zero.
    if (!text.isNeverBlank && !text.mayBeEmpty) {
      refuse(left.translation, 'mixedTypes', left.tree, operator)
    }
    const number = numberOf(other, right.tree, right.translation)
    const plain = operation(operator, readNumber(text), number.expression)
    if (number.mayBeNaN) refuse(left.translation, 'mixedTypes', left.tree, 'NaN')
    return operator === '<' || operator === '>' ? plain : bothMissingOr(text, number, plain)
  }
  const strict = operator === '<' || operator === '<=' ? '<' : '>'
  const inStrictOrder = textAndText(strict, text, String(constant))
  return strict === operator ? inStrictOrder : anyOf([equal(left, right), inStrictOrder])
}

function textAndText(operator: '<' | '>', text: TextTerm, constant: string): Expression {
  const asText = operation(operator, text.expression, literal(constant))
  if (!text.isFree) return asText
  const number = readNumber(text)
  const numeral = numeralIn(constant)
  return numeral === undefined
    ? allOf([isEmpty(number), asText])
    : choose(isEmpty(number), asText, operation(operator, number, literal(numeral)))
}

function compareDates(operator: Ordering, left: Placed, right: Placed): Expression {
  const areDates = [left.term, right.term].every(
    (term) => term.kind === 'date' || (term.kind === 'text' && isIsoDay(term.constant ?? '')),
  )
  if (!areDates) refuse(left.translation, 'mixedTypes', left.tree, operator)
  const plain = operation(operator, expressionOf(left.term), expressionOf(right.term))
  return operator === '<' || operator === '>' ? plain : bothMissingOr(left.term, right.term, plain)
}

/** A day begins at midnight: it is before the present moment if it is today. */
function compareWithNow(operator: Ordering, left: Placed, right: Placed): Expression {
  const [day, ordering] =
    left.term.kind === 'now' ? [right.term, turned[operator]] : [left.term, operator]
  if (day.kind !== 'date') {
    refuse(left.translation, 'timeOfDay', left.tree, operator)
    return literal(false)
  }
  const isBefore = ordering === '<' || ordering === '<='
  return operation(isBefore ? '<=' : '>', day.expression, call('today'))
}
