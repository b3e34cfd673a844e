import type { Expression } from '@meinungsbild/questionnaire'
import { call, choose, literal, operation } from '../../construct.ts'
import { combine } from '../combine.ts'
import { asNumber } from '../as-number.ts'
import type { Pole } from '../pole.ts'
import { numberConstant, numberTerm, type NumberTerm } from '../term.ts'
import { ofOne, ofTwo, type XPathFunction } from './xpath-function.ts'

/** Functions of numbers. */
export const numberFunctions: Readonly<Record<string, XPathFunction>> = {
  number: ofOne((given, _, translation) => asNumber(given, translation)),
  abs: ofNumber('abs', Math.abs),
  sqrt: ofNumber('sqrt', Math.sqrt),
  exp: ofNumber('exp', Math.exp),
  sin: ofNumber('sin', Math.sin),
  cos: ofNumber('cos', Math.cos),
  tan: ofNumber('tan', Math.tan),
  asin: ofNumber('asin', Math.asin),
  acos: ofNumber('acos', Math.acos),
  atan: ofNumber('atan', Math.atan),
  // The logarithm of zero is infinite.
  log: ofNumber('ln', Math.log, () => 'unclear'),
  log10: ofNumber('log10', Math.log10, () => 'unclear'),
  floor: toWhole('floor', Math.floor),
  ceiling: toWhole('ceil', Math.ceil),
  int: toWhole('trunc', Math.trunc),
  exp10: ofOne((given, tree, translation) => {
    const number = asNumber(given, translation)
    const expression = operation('^', literal(10), number.expression)
    return combine([number], { expression, calculate: (x) => 10 ** x }, tree, translation)
  }),
  pow: ofTwo((base, exponent, tree, translation) => {
    const [x, y] = [asNumber(base, translation), asNumber(exponent, translation)]
    if (y.constant === 0) return numberConstant(1)
    const isFinite = !x.pole && y.constant !== undefined && y.constant > 0
    const power = operation('^', x.expression, y.expression)
    const isZero = operation('=', y.expression, literal(0))
    const expression = y.constant === undefined ? choose(isZero, literal(1), power) : power
    const pole = isFinite ? undefined : 'unclear'
    return combine([x, y], { expression, calculate: Math.pow, pole }, tree, translation)
  }),
  atan2: ofTwo((ordinate, abscissa, tree, translation) => {
    const [y, x] = [asNumber(ordinate, translation), asNumber(abscissa, translation)]
    const expression = call('atan2', y.expression, x.expression)
    return combine([y, x], { expression, calculate: Math.atan2 }, tree, translation)
  }),
  pi: { least: 0, most: 0, apply: () => numberTerm(call('pi'), { constant: Math.PI }) },
  round: {
    least: 1,
    most: 2,
    apply: (given, tree, translation) => {
      const numbers = given.map((each) => asNumber(each, translation))
      const [number] = numbers
      return combine(
        numbers,
        {
          expression: call('round', ...numbers.map(({ expression }) => expression)),
          calculate: round,
          isWhole: given.length === 1,
          pole: number?.pole,
        },
        tree,
        translation,
      )
    },
  },
}

function ofNumber(
  name: string,
  calculate: (number: number) => number,
  poleOf: (number: NumberTerm) => Pole | undefined = ({ pole }) => pole && 'unclear',
): XPathFunction {
  return ofOne((given, tree, translation) => {
    const number = asNumber(given, translation)
    const expression: Expression = call(name, number.expression)
    return combine([number], { expression, calculate, pole: poleOf(number) }, tree, translation)
  })
}

/** What is infinite stays so. */
function toWhole(name: string, calculate: (number: number) => number): XPathFunction {
  return ofOne((given, tree, translation) => {
    const number = asNumber(given, translation)
    const expression = call(name, number.expression)
    const { pole } = number
    return combine([number], { expression, calculate, isWhole: true, pole }, tree, translation)
  })
}

/** Half away from zero, as OpenRosa does and XPath does not. */
function round(number: number, decimals = 0): number {
  const places = Math.trunc(decimals)
  const power = 10 ** Math.abs(places)
  const scaled = places > 0 ? number * power : number / power
  const whole = Math.sign(scaled) * Math.round(Math.abs(scaled))
  return places > 0 ? whole / power : whole * power
}
