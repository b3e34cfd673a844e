import type { Expression } from '@meinungsbild/questionnaire'
import { call, choose, literal, nothing, operation } from '../../construct.ts'
import { refuse } from '../../translation.ts'
import { worthOf } from '../../worth.ts'
import { numberOf } from '../conversions.ts'
import { isNumeral } from '../numeral.ts'
import type { Placed } from '../placed.ts'
import { numberConstant, numberTerm, type NumberTerm } from '../term.ts'
import { ofMany, ofOne, ofTwo, type ScriptFunction } from './script-function.ts'

/** Functions of numbers. */
export const numberFunctions: Readonly<Record<string, ScriptFunction>> = {
  abs: ofNumber('abs'),
  ceil: ofNumber('ceil'),
  floor: ofNumber('floor'),
  exp: ofNumber('exp'),
  sin: ofNumber('sin'),
  cos: ofNumber('cos'),
  tan: ofNumber('tan'),
  atan: ofNumber('atan'),
  sqrt: ofSomeNumbers('sqrt'),
  asin: ofSomeNumbers('asin'),
  acos: ofSomeNumbers('acos'),
  atan2: ofTwo((y, x) => computed([y, x], (a, b = nothing) => call('atan2', a, b))),
  pow: ofTwo((x, y) => partial(computed([x, y], (a, b = nothing) => operation('^', a, b)))),
  pi: { least: 0, most: 0, apply: () => numberTerm(call('pi')) },
  round: {
    least: 1,
    most: 2,
    apply: (given) => computed(given, (...parts) => call('round', ...parts)),
  },
  log: {
    least: 1,
    most: 2,
    apply: (given) =>
      partial(
        computed(given, (x, base) =>
          base === undefined ? call('ln', x) : operation('/', call('ln', x), call('ln', base)),
        ),
      ),
  },
  intval: ofOne((given) => valueOf(given, (x) => call('trunc', x))),
  floatval: ofOne((given) => valueOf(given, (x) => x)),
  sum: ofMany(1, (given) => numberTerm(call('sum', ...expressionsOf(given.map(numberOrBlank))))),
  max: ofMany(1, (given) => {
    const parts = given.map(numberOrBlank)
    const ifEmpty = parts.some((part) => part.ifEmpty === 'never') ? 'never' : 'blank'
    return numberTerm(call('max', ...expressionsOf(parts)), ifEmpty)
  }),
  // Nothing is less than any number.
  min: ofMany(1, (given) => {
    const parts = given.map(numberOrBlank)
    const found = call('min', ...expressionsOf(parts))
    if (parts.every(({ ifEmpty }) => ifEmpty === 'never')) return numberTerm(found)
    const count = call('count', ...expressionsOf(parts))
    const isComplete = operation('=', count, literal(parts.length))
    return numberTerm(choose(isComplete, found, literal(null)), 'blank')
  }),
  stddev: ofMany(1, (given) => {
    const parts = given.map(numberIn)
    const [first] = given
    const isComplete = parts.every(({ ifEmpty }) => ifEmpty === 'never') && parts.length <= 20
    if (first && !isComplete) refuse(first.scope.translation, 'function', first.tree, 'stddev')
    if (parts.length < 2) return numberConstant(0)
    const mean = call('mean', ...expressionsOf(parts))
    const squares = parts.map(({ expression }) =>
      operation('^', operation('-', expression, mean), literal(2)),
    )
    const variance = operation('/', call('sum', ...squares), literal(parts.length - 1))
    return numberTerm(call('sqrt', variance))
  }),
}

function ofNumber(name: string): ScriptFunction {
  return ofOne((given) => computed([given], (number) => call(name, number)))
}

function ofSomeNumbers(name: string): ScriptFunction {
  return ofOne((given) => partial(computed([given], (number) => call(name, number))))
}

/** The result of a function that is not defined for every number. */
function partial(number: NumberTerm): NumberTerm {
  return number.constant === undefined ? { ...number, ifEmpty: 'nan' } : number
}

/** A missing answer gives no number. */
function computed(
  given: readonly Placed[],
  build: (first: Expression, ...others: readonly Expression[]) => Expression,
): NumberTerm {
  const numbers = given.map(numberIn)
  const [first = nothing, ...others] = expressionsOf(numbers)
  const expression = build(first, ...others)
  const areKnown = numbers.every(({ constant }) => constant !== undefined)
  const constant = areKnown ? worthOf(expression) : undefined
  if (typeof constant === 'number') return { ...numberTerm(expression), constant }
  const areFilled = numbers.every(({ ifEmpty }) => ifEmpty === 'never')
  return numberTerm(expression, areFilled ? 'never' : 'nan')
}

function numberIn({ term, tree, scope }: Placed): NumberTerm {
  if (term.kind === 'text' && term.constant !== undefined && isNumeral(term.constant)) {
    return numberConstant(Number(term.constant))
  }
  return numberOf(term, tree, scope.translation)
}

/** A number or a missing answer, but not what is no number. */
function numberOrBlank(placed: Placed): NumberTerm {
  const number = numberIn(placed)
  if (number.ifEmpty === 'nan') refuse(placed.scope.translation, 'contested', placed.tree, 'NaN')
  return number
}

function expressionsOf(numbers: readonly NumberTerm[]): readonly Expression[] {
  return numbers.map(({ expression }) => expression)
}

/** What is no number counts as zero. */
function valueOf(placed: Placed, build: (number: Expression) => Expression): NumberTerm {
  const { term } = placed
  if (term.kind === 'text' && term.constant !== undefined) {
    const number = Number.parseFloat(term.constant)
    return numberConstant(Number.isNaN(number) ? 0 : Number(worthOf(build(literal(number)))))
  }
  const { expression, ifEmpty } = numberIn(placed)
  return numberTerm(
    ifEmpty === 'never' ? build(expression) : call('coalesce', build(expression), literal(0)),
  )
}
