import type { Expression } from '@meinungsbild/questionnaire'
import { call, choose, literal, operation } from '../../construct.ts'
import { refuse } from '../../translation.ts'
import { numberOf } from '../conversions.ts'
import { isIsoDay } from '../iso-day.ts'
import type { Placed } from '../placed.ts'
import { numberTerm, type DateTerm, type Term } from '../term.ts'
import { addTo, between } from './date-arithmetic.ts'
import type { SurveyFunction } from './survey-function.ts'

const today = call('today')

/** Functions of dates. Hours and minutes have no place in our language. */
export const dateFunctions: Readonly<Record<string, SurveyFunction>> = {
  today: {
    least: 0,
    most: 1,
    apply: ([days]) => {
      if (days === undefined) return { kind: 'date', expression: today, mayBeEmpty: false }
      const { expression } = numberOf(days.term, days.tree, days.translation)
      return { kind: 'date', expression: call('addDays', today, expression), mayBeEmpty: true }
    },
  },
  currentDate: { least: 0, most: 0, apply: () => ({ kind: 'now' }) },
  currentYear: { least: 0, most: 0, apply: () => numberTerm(call('year', today), 0, false) },
  getDate: {
    least: 0,
    most: 1,
    apply: ([day]): Term => (day === undefined ? { kind: 'nothing' } : dayOf(day)),
  },
  getYear: {
    least: 1,
    most: 1,
    apply: ([day]) => numberTerm(call('year', expressionOf(day)), 0),
  },
  year: ofDay((day) => call('year', day)),
  month: ofDay((day) => call('month', day)),
  day: ofDay((day) => call('day', day)),
  // From Sunday, which is 0.
  weekday: ofDay((day) => operation('mod', call('weekday', day), literal(7))),
  age: {
    least: 1,
    most: 2,
    apply: ([birth, unit]) => {
      if (unitOf(unit, 'years') === 'years') return numberTerm(call('age', expressionOf(birth)), 0)
      return between(expressionOf(birth), today, unitOf(unit, 'years'), unit)
    },
  },
  diffDays: {
    least: 2,
    most: 2,
    apply: ([from, to]) => {
      const days = call('abs', call('daysBetween', expressionOf(from), expressionOf(to)))
      return numberTerm(call('coalesce', days, literal(0)), 0, false)
    },
  },
  dateDiff: {
    least: 2,
    most: 3,
    apply: ([from, to, unit]) =>
      between(expressionOf(from), expressionOf(to), unitOf(unit, 'days'), unit ?? to),
  },
  dateAdd: {
    least: 2,
    most: 3,
    apply: ([day, count, unit], { name }) => {
      const date = expressionOf(day)
      if (count === undefined) return { kind: 'nothing' }
      const { expression, constant } = numberOf(count.term, count.tree, count.translation)
      const added = addTo(date, expression, unitOf(unit, 'days'))
      if (added === undefined) refuse(count.translation, 'timeOfDay', (unit ?? count).tree, name)
      const moved = added ?? literal(null)
      // Zero counts as nothing.
      const isNothing = operation('=', expression, literal(0))
      const result = constant === undefined ? choose(isNothing, literal(null), moved) : moved
      return {
        kind: 'date',
        expression: constant === 0 ? literal(null) : result,
        mayBeEmpty: true,
      }
    },
  },
}

/** A function of a day, which is today if there is none. */
function ofDay(build: (day: Expression) => Expression): SurveyFunction {
  return {
    least: 0,
    most: 1,
    apply: ([day]) => {
      if (day === undefined) return numberTerm(build(today), 0, false)
      const { expression, mayBeEmpty } = dayOf(day)
      return numberTerm(
        build(mayBeEmpty ? call('coalesce', expression, today) : expression),
        0,
        false,
      )
    },
  }
}

function dayOf({ term, tree, translation }: Placed): DateTerm {
  switch (term.kind) {
    case 'date':
      return term
    case 'now':
      return { kind: 'date', expression: today, mayBeEmpty: false }
    case 'nothing':
      return { kind: 'date', expression: literal(null), mayBeEmpty: true }
    case 'text':
      if (term.constant !== undefined && isIsoDay(term.constant)) {
        return { kind: 'date', expression: term.expression, mayBeEmpty: false }
      }
      break
    case 'number':
    case 'truth':
    case 'list':
    case 'unknown':
      break
    default:
      term satisfies never
  }
  refuse(translation, 'mixedTypes', tree, 'date')
  return { kind: 'date', expression: literal(null), mayBeEmpty: true }
}

function expressionOf(day: Placed | undefined): Expression {
  return day === undefined ? literal(null) : dayOf(day).expression
}

function unitOf(unit: Placed | undefined, otherwise: string): string {
  if (unit === undefined) return otherwise
  return (unit.term.kind === 'text' ? unit.term.constant : undefined) ?? '?'
}
