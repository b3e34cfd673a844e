import type { Expression } from '@meinungsbild/questionnaire'
import { allOf, call, choose, isEmpty, isFilled, literal, operation } from '../../construct.ts'
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
  round: ofNumberAndPlaces((number, places) => ({
    expression: call('round', ...[number.expression, places].filter((part) => part !== undefined)),
    decimals: 0,
  })),
  trunc: ofNumberAndPlaces(({ expression, decimals }, places) => {
    if (places === undefined) return { expression: call('trunc', expression), decimals: 0 }
    // Digits are cut off the numeral, so that no error of computing can take one more.
    const text = call('text', expression)
    const point = call('position', text, literal('.'))
    const cut = call('number', call('substring', text, literal(1), operation('+', point, places)))
    return { expression: choose(isEmpty(point), expression, cut), decimals }
  }),
}

type Build = (
  number: NumberTerm,
  places: Expression | undefined,
) => { readonly expression: Expression; readonly decimals: number }

/**
 * A function of a number and how many decimals are kept. SurveyJS passes over what is missing: without the number, the
 * other one takes its place.
 */
function ofNumberAndPlaces(build: Build): SurveyFunction {
  return {
    least: 1,
    most: 2,
    apply: ([value, precision]) => {
      const number = numberIn(value)
      const plain = build(number, undefined)
      if (precision === undefined) return asNaN(numberTerm(plain.expression, plain.decimals, number.mayBeEmpty))
      const places = placesIn(precision)
      const { expression, decimals } = build(number, places.expression)
      const { expression: alone } = build(places, undefined)
      const parts = [
        expression,
        ...(places.mayBeEmpty ? [plain.expression] : []),
        ...(number.mayBeEmpty ? [alone] : []),
      ]
      const found = parts.length === 1 ? expression : call('coalesce', ...parts)
      const most = Math.max(decimals, places.constant ?? manyDecimals, 0)
      const mayBeEmpty = number.mayBeEmpty && places.mayBeEmpty
      const isWord = precision.term.kind === 'text' && precision.term.constant === undefined
      return asNaN(numberTerm(asPlaces(precision, found), most, mayBeEmpty || isWord))
    },
  }
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
  if (placed === undefined) return numberConstant(0)
  const { term, tree, translation } = placed
  const number = numberOf(term, tree, translation)
  if (number.mayBeNaN) refuse(translation, 'mixedTypes', tree, 'NaN')
  return number
}

/** Without a number there is NaN. */
function asNaN(number: NumberTerm): NumberTerm {
  return number.mayBeEmpty ? { ...number, mayBeNaN: true } : number
}

function placesIn(placed: Placed): NumberTerm {
  const { term } = placed
  return term.kind === 'text' && term.constant === undefined
    ? numberTerm(call('number', term.expression), 0)
    : numberIn(placed)
}

/** Words are no number of decimals: with them there is no result. */
function asPlaces({ term }: Placed, result: Expression): Expression {
  if (term.kind !== 'text' || term.constant !== undefined) return result
  const isWord = allOf([isFilled(term.expression), isEmpty(call('number', term.expression))])
  return choose(isWord, literal(null), result)
}
