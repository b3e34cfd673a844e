import type { Expression } from '@meinungsbild/questionnaire'
import { call, literal, operation } from '../construct.ts'
import type { SourceTree } from '../source-tree.ts'
import { refuse, type Translation } from '../translation.ts'
import { combine } from './combine.ts'
import { asNumber } from './as-number.ts'
import { datedOf, type Dated } from './day.ts'
import { negatePole, type Pole } from './pole.ts'
import { lost, numberTerm, type NumberTerm, type Term, type Placed } from './term.ts'

export type Computing = '+' | '-' | '*' | 'div' | 'mod'

/** Computes as XPath does, with numbers and, as OpenRosa adds, with days. */
export function compute(
  operator: Computing,
  left: Placed,
  right: Placed,
  translation: Translation,
): Term {
  if (operator === '+' || operator === '-') {
    const first = datedOf(left, translation)
    const second = datedOf(right, translation)
    if (first ?? second) return computeDays(operator, [left, first], [right, second], translation)
  }
  return computeNumbers(
    operator,
    asNumber(left, translation),
    asNumber(right, translation),
    left.tree,
    translation,
  )
}

export function negate(operand: Placed, translation: Translation): Term {
  const { expression, constant, isWhole = false, pole } = asNumber(operand, translation)
  const negated: Expression =
    expression.kind === 'literal' && typeof expression.value === 'number'
      ? literal(-expression.value)
      : { kind: 'negate', operand: expression }
  return numberTerm(negated, {
    ...(constant !== undefined && { constant: -constant }),
    isWhole,
    ...(pole && { pole: negatePole(pole) }),
  })
}

type Side = readonly [Placed, Dated | undefined]

/** Days minus days are a number; a day and whole days more or less are a day again. */
function computeDays(
  operator: '+' | '-',
  [left, first]: Side,
  [right, second]: Side,
  translation: Translation,
): Term {
  if (first?.kind === 'day' && second?.kind === 'day' && operator === '-') {
    return numberTerm(call('daysBetween', second.expression, first.expression), { isWhole: true })
  }
  const day = first ?? second
  const added = second === undefined ? right : left
  const isDayFirst = second === undefined
  if (day?.kind === 'day' && (first === undefined || second === undefined)) {
    const { expression, isWhole } = asNumber(added, translation)
    if (isWhole && (isDayFirst || operator === '+')) {
      const days = operator === '+' ? expression : operation('-', literal(0), expression)
      return { kind: 'dayNumber', expression: call('addDays', day.expression, days) }
    }
  }
  refuse(translation, 'timeOfDay', left.tree, operator)
  return lost
}

function computeNumbers(
  operator: Computing,
  left: NumberTerm,
  right: NumberTerm,
  tree: SourceTree,
  translation: Translation,
): NumberTerm {
  return combine(
    [left, right],
    {
      expression: operation(operator === 'div' ? '/' : operator, left.expression, right.expression),
      calculate: (first, second) => calculate(operator, first, second),
      isWhole: operator !== 'div' && left.isWhole === true && right.isWhole === true,
      pole: poleOf(operator, left, right),
    },
    tree,
    translation,
  )
}

function calculate(operator: Computing, left = Number.NaN, right = Number.NaN): number {
  switch (operator) {
    case '+':
      return left + right
    case '-':
      return left - right
    case '*':
      return left * right
    case 'div':
      return left / right
    case 'mod':
      return left % right
    default:
      return operator satisfies never
  }
}

function poleOf(operator: Computing, left: NumberTerm, right: NumberTerm): Pole | undefined {
  if (operator === 'div') {
    if (left.pole ?? right.pole) return 'unclear'
    return right.constant === undefined || right.constant === 0
      ? { divisor: right.expression, dividend: left.expression }
      : undefined
  }
  if (left.pole && right.pole) return 'unclear'
  switch (operator) {
    case '+':
      return left.pole ?? right.pole
    case '-':
      return left.pole ?? (right.pole && negatePole(right.pole))
    case '*': {
      const [pole, factor] = left.pole ? [left.pole, right] : [right.pole, left]
      if (pole === undefined || (factor.constant ?? 0) > 0) return pole
      return 'unclear'
    }
    case 'mod':
      return (left.pole ?? right.pole) ? 'unclear' : undefined
    default:
      return operator satisfies never
  }
}
