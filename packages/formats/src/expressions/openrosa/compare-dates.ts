import type { Expression } from '@meinungsbild/questionnaire'
import { call, literal, not, operation } from '../construct.ts'
import { refuse, type Translation } from '../translation.ts'
import { asNumber } from './as-number.ts'
import { datedOf, datedText, type Dated } from './day.ts'
import { millisecondsPerDay, readDay } from './day-text.ts'
import { truthTerm, type TruthTerm, type Placed } from './term.ts'

export type Comparing = '=' | '!=' | '<' | '<=' | '>' | '>='

/** Compares two sides of which at least one is a date. Both become days; what has a time of day only goes with its like. */
export function compareDates(
  operator: Comparing,
  left: Placed,
  right: Placed,
  translation: Translation,
): TruthTerm {
  const first = sideOf(left, translation)
  const second = sideOf(right, translation)
  if (first.kind === 'noDate' || second.kind === 'noDate') {
    return truthTerm(literal(operator === '!='))
  }
  if (first.kind === 'moment' && second.kind === 'moment') {
    return truthTerm(literal(holds(operator, first.milliseconds, second.milliseconds)))
  }
  if (first.kind === 'day' && second.kind === 'day') {
    return truthTerm(daysCompared(operator, first.expression, second.expression))
  }
  if (first.kind === 'day' && second.kind === 'now') {
    return truthTerm(dayAndNow(operator, first.expression))
  }
  if (first.kind === 'now' && second.kind === 'day') {
    return truthTerm(dayAndNow(turned[operator], second.expression))
  }
  const number = first.kind === 'day' ? second : first
  const day = first.kind === 'day' ? first : second
  if (number.kind === 'moment' && day.kind === 'day' && isFarFrom(number.milliseconds, day)) {
    const days = call('daysBetween', literal('1970-01-01'), day.expression)
    const known = literal(number.milliseconds / millisecondsPerDay)
    return truthTerm(
      first === day ? operation(operator, days, known) : operation(operator, known, days),
    )
  }
  refuse(translation, 'timeOfDay', left.tree, operator)
  return truthTerm(literal(false))
}

function sideOf(placed: Placed, translation: Translation): Dated {
  const dated = datedOf(placed, translation)
  if (dated !== undefined) return dated
  const { term } = placed
  const text = term.kind === 'text' ? term.constant : undefined
  if (text !== undefined && !isNumeral(text)) return datedText(placed, text, translation)
  const { constant } = term.kind === 'number' ? term : asNumber(placed, translation)
  if (constant === undefined) refuse(translation, 'timeOfDay', placed.tree, 'date')
  const milliseconds = (constant ?? 0) * millisecondsPerDay
  return Number.isNaN(milliseconds) ? { kind: 'noDate' } : { kind: 'moment', milliseconds }
}

function isNumeral(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text)
}

/** ISO dates are ordered as texts. No date at all is NaN: it is unlike everything. */
function daysCompared(operator: Comparing, left: Expression, right: Expression): Expression {
  return operator === '!=' ? not(operation('=', left, right)) : operation(operator, left, right)
}

/** A day begins at midnight: it is before the present moment if it is today. */
function dayAndNow(operator: Comparing, day: Expression): Expression {
  const today = call('today')
  switch (operator) {
    case '<':
    case '<=':
      return operation('<=', day, today)
    case '>':
    case '>=':
      return operation('>', day, today)
    case '=':
      return literal(false)
    case '!=':
      return literal(true)
    default:
      return operator satisfies never
  }
}

/** Whether no time zone can change which of the two is first. */
function isFarFrom(milliseconds: number, { expression }: Extract<Dated, { kind: 'day' }>): boolean {
  const text = expression.kind === 'literal' ? String(expression.value) : ''
  const midnight = readDay(text) === undefined ? Number.NaN : Date.parse(`${text}T00:00:00Z`)
  return Math.abs(midnight - milliseconds) > millisecondsPerDay
}

/** The same comparison with its sides exchanged. */
export const turned = {
  '=': '=',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
} as const

export function holds(operator: Comparing, left: number, right: number): boolean {
  switch (operator) {
    case '=':
      return left === right
    case '!=':
      return left !== right
    case '<':
      return left < right
    case '<=':
      return left <= right
    case '>':
      return left > right
    case '>=':
      return left >= right
    default:
      return operator satisfies never
  }
}
