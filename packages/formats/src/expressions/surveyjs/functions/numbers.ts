import type { Expression } from '@meinungsbild/questionnaire'
import { call, literal, operation } from '../../construct.ts'
import { refuse } from '../../translation.ts'
import { rounded } from '../arithmetic.ts'
import { numeralIn } from '../numeral.ts'
import type { Placed } from '../placed.ts'
import { manyDecimals, numberTerm, type NumberTerm, type Term } from '../term.ts'
import { numberIn } from './number-in.ts'
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
  min: extreme('min'),
  max: extreme('max'),
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
}

/** Of numbers, or of days. */
function extreme(name: 'min' | 'max'): SurveyFunction {
  const numbers = ofNumbers((parts, decimals) => numberTerm(call(name, ...parts), decimals))
  return {
    ...numbers,
    apply: (given, tree): Term => {
      const days = given.flatMap(({ term }) => (term.kind === 'date' ? [term] : []))
      if (days.length < given.length) return numbers.apply(given, tree)
      const expression = call(name, ...days.map((day) => day.expression))
      return { kind: 'date', expression, mayBeEmpty: days.every(({ mayBeEmpty }) => mayBeEmpty) }
    },
  }
}

function ofNumbers(
  build: (parts: readonly Expression[], decimals: number) => NumberTerm,
): SurveyFunction {
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
