import type { Expression } from '@meinungsbild/questionnaire'
import { allOf, call, choose, isEmpty, isFilled, literal, operation } from '../../construct.ts'
import type { Placed } from '../placed.ts'
import { manyDecimals, numberTerm, type NumberTerm } from '../term.ts'
import { numberIn } from './number-in.ts'
import type { SurveyFunction } from './survey-function.ts'

/** Functions that leave decimals away. */
export const roundingFunctions: Readonly<Record<string, SurveyFunction>> = {
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
      if (precision === undefined)
        return asNaN(numberTerm(plain.expression, plain.decimals, number.mayBeEmpty))
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
