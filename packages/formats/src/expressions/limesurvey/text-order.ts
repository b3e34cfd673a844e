import type { Expression } from '@meinungsbild/questionnaire'
import { allOf, anyOf, call, isEmpty, isFilled, literal, operation } from '../construct.ts'
import { refuse } from '../translation.ts'
import { agreedOrder, type Ordering } from './agreed-order.ts'
import { numberOf } from './conversions.ts'
import { areWords, isNumeral } from './numeral.ts'
import type { Placed } from './placed.ts'
import type { TextTerm } from './term.ts'

/** A text that is no numeral is neither more nor less than a number, except for zero. */
export function textAndNumber(
  operator: Ordering,
  left: Placed,
  right: Placed,
  written = operator,
): Expression {
  const { term: text, scope, tree } = left
  if (text.kind !== 'text' || text.constant !== undefined) return refused(left, operator)
  const { expression, constant } = numberOf(right.term, tree, scope.translation)
  const ifBlank =
    constant === undefined ? undefined : blankInOrder(written, written === operator, constant)
  if (text.ifEmpty !== 'never' && ifBlank !== false) return refused(left, operator)
  const isLiteral = constant !== undefined
  const asNumber = isLiteral ? text.expression : call('number', text.expression)
  const plain = operation(operator, asNumber, expression)
  if ((constant ?? 0) !== 0 || text.codes?.every(isNumeral)) return plain
  // Zero is also the text '0'.
  const isWord = isEmpty(call('number', text.expression))
  const isZero = constant === 0 ? literal(true) : operation('=', expression, literal(0))
  const asText = operation(operator, text.expression, literal('0'))
  return anyOf([plain, allOf([isZero, isWord, asText])])
}

/** As it was written, because the server does not treat both directions alike. */
function blankInOrder(operator: Ordering, isFirst: boolean, number: number): boolean | undefined {
  return isFirst
    ? agreedOrder(operator, '', number, { inBrowser: true })
    : agreedOrder(operator, number, '', { inBrowser: true })
}

/** A text with a constant one. */
export function textsInOrder(operator: Ordering, left: Placed, right: Placed): Expression {
  const { term, scope, tree } = left
  const { constant } = right.term.kind === 'text' ? right.term : {}
  if (term.kind !== 'text' || constant === undefined) {
    refuse(scope.translation, 'mixedTypes', tree, operator)
    return literal(false)
  }
  const answered = isAnswered(operator, left, right)
  if (answered) return answered
  const isWord = isEmpty(call('number', term.expression))
  if (constant === '' && operator === '<') return literal(false)
  if (constant === '' && operator === '<=') return isEmpty(term.expression)
  if (constant === '' && operator === '>') return allOf([isFilled(term.expression), isWord])
  // With a quoted number, numbers are compared like words: '10' before '9'.
  if (constant.trim() === '' || isNumeral(constant)) return refused(left, operator)
  const plain = operation(operator, filled(term), literal(constant))
  return areWords(term.codes) ? plain : allOf([isWord, plain])
}

/** `q >= " "` is how older versions asked whether there is an answer. */
export function isAnswered(
  operator: Ordering,
  left: Placed,
  right: Placed,
): Expression | undefined {
  const { term } = left
  const isBlank = right.term.kind === 'text' && /^ +$/.test(right.term.constant ?? '')
  const isWord = term.kind === 'date' || (term.kind === 'text' && areWords(term.codes))
  const isAbove = operator === '>' || operator === '>='
  return isBlank && isWord && isAbove ? isFilled(term.expression) : undefined
}

function filled({ expression, ifEmpty }: TextTerm): Expression {
  return ifEmpty === 'never' ? expression : call('text', expression)
}

/** The comparison is refused because it is contested. */
export function refused({ scope, tree }: Placed, operator: Ordering): Expression {
  refuse(scope.translation, 'contested', tree, operator)
  return literal(false)
}
