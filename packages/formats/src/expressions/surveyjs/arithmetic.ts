import type { Expression } from '@meinungsbild/questionnaire'
import { allOf, call, choose, isEmpty, literal, operation } from '../construct.ts'
import { refuse } from '../translation.ts'
import { numberOf, textOf } from './conversions.ts'
import type { Placed } from './placed.ts'
import { lost, manyDecimals, numberTerm, textTerm, type NumberTerm, type Term } from './term.ts'

/**
 * Adds numbers and joins texts. A missing answer is zero beside a number and a text without characters beside a text; and
 * so is a text without characters.
 */
export function add(left: Placed, right: Placed): Term {
  const [one, other] = [left.term, right.term]
  if (one.kind !== 'text' && other.kind !== 'text') return compute('+', left, right)
  if (one.kind === 'text' && other.kind === 'text') return joinTexts(left, right)
  const [text, added] = one.kind === 'text' ? [one, other] : [other, one]
  if (text.kind !== 'text' || text.isFree || added.kind === 'date' || added.kind === 'list') {
    return refused(left)
  }
  if (text.constant === '' && added.kind === 'number' && !added.mayBeEmpty) return added
  const isText = text.isNeverBlank || (text.constant === '' && added.kind !== 'number')
  return isText ? joined(left, right, text.isNeverBlank) : refused(left)
}

function joinTexts(left: Placed, right: Placed): Term {
  const [one, other] = [left.term, right.term]
  if (one.kind !== 'text' || other.kind !== 'text') return refused(left)
  if (one.isFree && other.isFree) return refused(left)
  if (one.mayBeEmpty && other.mayBeEmpty) {
    // Of two that are missing, SurveyJS makes the number zero.
    if (one.isFree || other.isFree) return refused(left)
    const areMissing = allOf([isEmpty(one.expression), isEmpty(other.expression)])
    const text = operation('&', one.expression, other.expression)
    return { kind: 'unknown', expression: choose(areMissing, literal(0), text) }
  }
  const isNeverBlank = one.isNeverBlank || other.isNeverBlank
  // A numeral in free words would be a number beside nothing.
  return isNeverBlank || !(one.isFree || other.isFree)
    ? joined(left, right, isNeverBlank)
    : refused(left)
}

function joined(left: Placed, right: Placed, isNeverBlank: boolean): Term {
  const [first, second] = [left, right].map(({ term, tree, translation }) =>
    textOf(term, tree, translation),
  )
  const expression = operation('&', first ?? literal(''), second ?? literal(''))
  return { ...textTerm(expression), isNeverBlank }
}

function refused({ translation, tree }: Placed): Term {
  refuse(translation, 'mixedTypes', tree, '+')
  return lost
}

/** Computes with numbers; a missing one is zero. */
export function compute(
  operator: '+' | '-' | '*' | '/' | '%' | '^',
  left: Placed,
  right: Placed,
): Term {
  const one = numberOf(left.term, left.tree, left.translation)
  const other = numberOf(right.term, right.tree, right.translation)
  const [first, second] = [orZero(one), orZero(other)]
  switch (operator) {
    case '+':
    case '-': {
      const decimals = Math.max(one.decimals, other.decimals)
      return rounded(operation(operator, first, second), decimals)
    }
    case '*':
      return rounded(operation('*', first, second), one.decimals + other.decimals)
    case '/':
    case '%':
      // Divided by nothing or by zero there is no number.
      return numberTerm(
        operation(operator === '/' ? '/' : 'mod', first, other.expression),
        operator === '/' ? manyDecimals : Math.max(one.decimals, other.decimals),
      )
    case '^': {
      const isFinite = (other.constant ?? -1) >= 0 || (one.constant ?? 0) !== 0
      if (!isFinite) refuse(left.translation, 'infinity', left.tree, '^')
      const power = numberTerm(operation('^', first, second), manyDecimals)
      const isRoot = other.decimals > 0 && (one.constant ?? -1) < 0
      return isRoot ? { ...power, mayBeNaN: true } : power
    }
    default:
      return operator satisfies never
  }
}

/** SurveyJS rounds to the decimals that the parts have. */
export function rounded(expression: Expression, decimals: number, mayBeEmpty = false): NumberTerm {
  return decimals === 0 || decimals === manyDecimals
    ? numberTerm(expression, decimals, mayBeEmpty)
    : numberTerm(call('round', expression, literal(Math.min(decimals, 15))), decimals, mayBeEmpty)
}

function orZero({ expression, mayBeEmpty }: NumberTerm): Expression {
  return mayBeEmpty ? call('coalesce', expression, literal(0)) : expression
}
