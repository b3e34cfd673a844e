import type { Expression } from '@meinungsbild/questionnaire'
import { call, literal, operation } from '../construct.ts'
import { refuse } from '../translation.ts'
import { numberOf, textOf } from './conversions.ts'
import type { Placed } from './placed.ts'
import { lost, manyDecimals, numberTerm, textTerm, type NumberTerm, type Term } from './term.ts'

/** Adds numbers and joins texts; a missing answer is zero or a text without characters, as the other side needs it. */
export function add(left: Placed, right: Placed): Term {
  const [one, other] = [left.term, right.term]
  if (one.kind !== 'text' && other.kind !== 'text') return compute('+', left, right)
  const isClear = [one, other].some(
    (term) => term.kind === 'text' && (term.constant !== undefined || !term.isFree),
  )
  if (!isClear) {
    refuse(left.translation, 'mixedTypes', left.tree, '+')
    return lost
  }
  const [first, second] = [left, right].map(({ term, tree, translation }) =>
    textOf(term, tree, translation),
  )
  return textTerm(operation('&', first ?? literal(''), second ?? literal('')))
}

export function compute(operator: '+' | '-' | '*' | '/' | '%' | '^', left: Placed, right: Placed): Term {
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
    case '^':
      return numberTerm(operation('^', first, second), manyDecimals)
    default:
      return operator satisfies never
  }
}

/** SurveyJS rounds to the decimals that the parts have. */
export function rounded(expression: Expression, decimals: number, mayBeEmpty = false): NumberTerm {
  return decimals === 0 || decimals === manyDecimals
    ? numberTerm(expression, decimals, mayBeEmpty)
    : numberTerm(
        call('round', expression, literal(Math.min(decimals, 15))),
        decimals,
        mayBeEmpty,
      )
}

function orZero({ expression, mayBeEmpty }: NumberTerm): Expression {
  return mayBeEmpty ? call('coalesce', expression, literal(0)) : expression
}
