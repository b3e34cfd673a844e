import type { Expression } from '@meinungsbild/questionnaire'
import { call, choose, isEmpty, literal, operation } from '../../construct.ts'
import { refuse } from '../../translation.ts'
import { rounded } from '../arithmetic.ts'
import { numberOf } from '../conversions.ts'
import { numeralIn } from '../numeral.ts'
import type { Placed } from '../placed.ts'
import { manyDecimals, numberConstant, numberTerm, type NumberTerm, type Term } from '../term.ts'
import type { SurveyFunction } from './survey-function.ts'

/** Functions of numbers. */
export const numberFunctions: Readonly<Record<string, SurveyFunction>> = {
  sum: ofNumbers((parts, decimals) => rounded(call('sum', ...parts), decimals)),
  avg: ofNumbers((parts, decimals) => {
    const { expression } = rounded(call('sum', ...parts), decimals)
    const count = call('count', ...parts)
    const mean = operation('/', expression, count)
    return numberTerm(call('coalesce', mean, literal(0)), manyDecimals, false)
  }),
  min: ofNumbers((parts, decimals) => numberTerm(call('min', ...parts), decimals)),
  max: ofNumbers((parts, decimals) => numberTerm(call('max', ...parts), decimals)),
  count: {
    least: 1,
    most: Infinity,
    apply: (given) => {
      const parts = given.map(({ term, tree, translation }): Expression => {
        if (term.kind === 'nothing' || term.kind === 'now') return literal(null)
        if (term.kind === 'unknown') refuse(translation, 'mixedTypes', tree, 'count')
        return term.expression
      })
      return numberTerm(call('count', ...parts), 0, false)
    },
  },
  round: {
    least: 1,
    most: 2,
    apply: ([value, precision]) => {
      const number = numberIn(value)
      if (precision === undefined) return numberTerm(call('round', number.expression), 0)
      const { expression, constant = manyDecimals } = numberIn(precision)
      return numberTerm(call('round', number.expression, expression), Math.max(constant, 0))
    },
  },
  trunc: {
    least: 1,
    most: 2,
    apply: ([value, precision]) => {
      const { expression, decimals } = numberIn(value)
      if (precision === undefined) return numberTerm(call('trunc', expression), 0)
      // Digits are cut off the numeral, so that no error of computing can take one more.
      const text = call('text', expression)
      const places = precisionOf(precision)
      const point = call('position', text, literal('.'))
      const cut = call('number', call('substring', text, literal(1), operation('+', point, places)))
      const whole = choose(isEmpty(point), expression, cut)
      return numberTerm(choose(isEmpty(places), literal(null), whole), decimals)
    },
  },
}

function ofNumbers(build: (parts: readonly Expression[], decimals: number) => NumberTerm): SurveyFunction {
  return {
    least: 1,
    most: Infinity,
    apply: (given): Term => {
      const items = given.flatMap(spread)
      const decimals = Math.max(...items.map((item) => decimalsIn(item)))
      return build(items.map(expressionIn), decimals)
    },
  }
}

/** The items of a list that is written out, one by one. */
function spread(placed: Placed): readonly Placed[] {
  const { term } = placed
  return term.kind === 'list' && term.items
    ? term.items.map((item) => ({ ...placed, term: item }))
    : [placed]
}

function expressionIn(placed: Placed): Expression {
  const { term } = placed
  return isNumbers(placed) && term.kind === 'list' ? term.expression : numberIn(placed).expression
}

function decimalsIn(placed: Placed): number {
  return placed.term.kind === 'list' ? 8 : numberIn(placed).decimals
}

function isNumbers({ term, tree, translation }: Placed): boolean {
  if (term.kind !== 'list') return false
  const areNumerals = term.codes?.every((code) => numeralIn(code) !== undefined) ?? false
  if (term.itemType !== 'number' && !areNumerals) refuse(translation, 'mixedTypes', tree, 'sum')
  return true
}

function numberIn(placed: Placed | undefined): NumberTerm {
  return placed === undefined
    ? numberConstant(0)
    : numberOf(placed.term, placed.tree, placed.translation)
}

/** Empty if it is no number. */
function precisionOf({ term, tree, translation }: Placed): Expression {
  return term.kind === 'text' && term.constant === undefined
    ? call('number', term.expression)
    : numberOf(term, tree, translation).expression
}
