import type { Expression } from '@meinungsbild/questionnaire'
import { call, choose, literal, operation } from '../../construct.ts'
import { refuse } from '../../translation.ts'
import type { Placed } from '../placed.ts'
import { numberTerm, type NumberTerm } from '../term.ts'

/** Months are counted by the calendar: the last one counts if its day is reached, also backwards. */
export function between(
  from: Expression,
  to: Expression,
  unit: string,
  place: Placed | undefined,
): NumberTerm {
  const years = operation('-', call('year', to), call('year', from))
  const monthsApart = operation('-', call('month', to), call('month', from))
  const isBefore = operation('<', call('day', to), call('day', from))
  const months = operation(
    '-',
    operation('+', operation('*', years, literal(12)), monthsApart),
    choose(isBefore, literal(1), literal(0)),
  )
  switch (unit) {
    case 'days':
      return numberTerm(call('abs', call('daysBetween', from, to)), 0)
    case 'months':
      return numberTerm(months, 0)
    case 'years':
      return numberTerm(call('trunc', operation('/', months, literal(12))), 0)
  }
  if (place) refuse(place.translation, 'timeOfDay', place.tree, unit)
  return numberTerm(months, 0)
}

/** Where the month is too short, the days that are left over go on into the next. */
export function addTo(date: Expression, count: Expression, unit: string): Expression | undefined {
  const month = call('substring', date, literal(1), literal(7))
  const days = operation('-', call('day', date), literal(1))
  switch (unit) {
    case 'days':
      return call('addDays', date, count)
    case 'months':
      return call('addDays', call('addMonths', month, count), days)
    case 'years':
      return call('addDays', call('addYears', month, count), days)
    default:
      return undefined
  }
}
