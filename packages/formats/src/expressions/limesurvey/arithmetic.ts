import type { Expression } from '@meinungsbild/questionnaire'
import { call, choose, isEmpty, literal, operation } from '../construct.ts'
import { refuse } from '../translation.ts'
import { worthOf } from '../worth.ts'
import { numberOf, textOf } from './conversions.ts'
import { dayDifference } from './moment.ts'
import { areWords, isNumeral } from './numeral.ts'
import type { Placed } from './placed.ts'
import {
  lost,
  numberConstant,
  numberTerm,
  textConstant,
  textTerm,
  type NumberTerm,
  type Term,
} from './term.ts'

/** `+` adds numbers and joins everything else, such as a number and a missing answer. */
export function add(left: Placed, right: Placed): Term {
  const { translation } = left.scope
  const [one, other] = [left.term, right.term]
  if (isWord(one) || isWord(other)) {
    const joined = operation(
      '&',
      textOf(one, left.tree, translation),
      textOf(other, right.tree, translation),
    )
    const constant = worthIfConstant(left, right, joined)
    return typeof constant === 'string' ? textConstant(constant) : textTerm(joined)
  }
  if (one.kind === 'text' || other.kind === 'text') return addNumberAndText(left, right)
  const [first, second] = [operandOf(left), operandOf(right)]
  const kinds = [first.ifEmpty, second.ifEmpty]
  if (!kinds.includes('blank')) {
    const ifEmpty = kinds.includes('nan') ? 'nan' : 'never'
    return computed(left, right, operation('+', first.expression, second.expression), ifEmpty)
  }
  const areOdd = [one, other].some((term) => term.kind === 'number' && term.ifEmpty === 'false')
  if (kinds.includes('nan') || areOdd) refuse(translation, 'contested', left.tree, '+')
  return { ...sumWithBlank(first, second), mayBeText: true }
}

/** A missing answer is passed over: what it is joined to stays as it is. */
function sumWithBlank(first: NumberTerm, second: NumberTerm): NumberTerm {
  const sum = operation('+', orZero(first), second.expression)
  if (first.ifEmpty !== 'blank' || second.ifEmpty !== 'blank') {
    return numberTerm(operation('+', orZero(first), orZero(second)))
  }
  return numberTerm(choose(isEmpty(second.expression), first.expression, sum), 'blank')
}

/** With a missing answer there is no number on the server; the browser counts it as zero. The server is followed. */
export function compute(operator: '-' | '*' | '/', left: Placed, right: Placed): Term {
  const [one, other] = [left.term, right.term]
  if (isWord(one) || isWord(other)) return numberConstant(Number.NaN)
  if (one.kind === 'moment' && other.kind === 'moment' && operator === '-') {
    return dayDifference(one, other, left)
  }
  const first = operandOf(left)
  const isDivisor = operator === '/'
  const second =
    isDivisor && other.kind === 'text'
      ? numberTerm(call('number', other.expression), 'nan')
      : operandOf(right)
  const isSafe = first.ifEmpty === 'never' && second.ifEmpty === 'never' && !isDivisor
  return computed(
    left,
    right,
    operation(operator, first.expression, second.expression),
    isSafe ? 'never' : 'nan',
  )
}

/** `-a`, `+a`: a missing answer is zero. */
export function sign(operator: string, operand: Placed): Term {
  const { term, tree, scope } = operand
  if (term.kind === 'text' && term.constant !== undefined && isNumeral(term.constant)) {
    return sign(operator, { term: numberConstant(Number(term.constant)), tree, scope })
  }
  const number = numberOf(term, tree, scope.translation)
  const { constant, ifEmpty } = number
  if (constant !== undefined) return numberConstant(operator === '-' ? -constant : constant)
  const expression = orZero(number)
  return numberTerm(
    operator === '-' ? { kind: 'negate', operand: expression } : expression,
    ifEmpty === 'nan' ? 'nan' : 'never',
  )
}

/** A text that can be no number, so that with it there is nothing to add. */
function isWord(term: Term): boolean {
  if (term.kind === 'option') return !isNumeral(term.text)
  if (term.kind !== 'text') return false
  return term.constant === undefined ? areWords(term.codes) : !isNumeral(term.constant)
}

function addNumberAndText(left: Placed, right: Placed): Term {
  const { translation } = left.scope
  const [number, text] = left.term.kind === 'text' ? [right, left] : [left, right]
  const isClear = number.term.kind === 'number' && number.term.ifEmpty === 'never'
  if (!isClear || text.term.kind !== 'text' || text.term.constant !== undefined) {
    refuse(translation, 'mixedTypes', left.tree, '+')
    return lost
  }
  const asNumber = call('number', text.term.expression)
  const parts = [left, right].map(({ term, tree }) => textOf(term, tree, translation))
  const [first = literal(''), second = literal('')] = parts
  return {
    kind: 'mixed',
    expression: choose(
      isEmpty(asNumber),
      operation('&', first, second),
      operation('+', numberOf(number.term, number.tree, translation).expression, asNumber),
    ),
  }
}

function operandOf(placed: Placed): NumberTerm {
  const { term, tree, scope } = placed
  if (term.kind !== 'text' || term.constant !== undefined) {
    const number = term.kind === 'text' ? lost : numberOf(term, tree, scope.translation)
    // With a text, whatever it says, there is nothing to compute.
    if (term.kind === 'text' || number.mayBeText) refuse(scope.translation, 'contested', tree, '+')
    return number
  }
  if (term.ifEmpty !== 'never') refuse(scope.translation, 'contested', tree, 'NaN')
  return numberTerm(call('number', term.expression), 'nan')
}

function orZero({ expression, ifEmpty }: NumberTerm): Expression {
  return ifEmpty === 'blank' ? call('coalesce', expression, literal(0)) : expression
}

function computed(
  left: Placed,
  right: Placed,
  expression: Expression,
  ifEmpty: 'never' | 'nan',
): Term {
  const constant = worthIfConstant(left, right, expression)
  if (typeof constant === 'number') {
    return { kind: 'number', expression, constant, ifEmpty: 'never' }
  }
  return numberTerm(expression, ifEmpty)
}

function worthIfConstant(left: Placed, right: Placed, expression: Expression): unknown {
  const areConstant = [left, right].every(
    ({ term }) => (term.kind === 'number' || term.kind === 'text') && term.constant !== undefined,
  )
  return areConstant ? worthOf(expression) : undefined
}
