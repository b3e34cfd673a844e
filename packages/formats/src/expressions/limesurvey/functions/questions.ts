import type { Expression } from '@meinungsbild/questionnaire'
import { allOf, anyOf, call, choose, isEmpty, isFilled, literal, not, operation } from '../../construct.ts'
import { refuse } from '../../translation.ts'
import { numberOf, textOf } from '../conversions.ts'
import { equal } from '../equality.ts'
import { isNumeral } from '../numeral.ts'
import { inOrder } from '../order.ts'
import type { Placed } from '../placed.ts'
import type { Scope } from '../scope.ts'
import { numberTerm, truthTerm, type Term } from '../term.ts'
import { ofMany, ofOne, type ScriptFunction } from './script-function.ts'

/** Functions that ask whether there is an answer and what it is, of one or several. */
export const questionFunctions: Readonly<Record<string, ScriptFunction>> = {
  is_empty: ofOne(({ term, tree, scope }) => {
    if (term.kind === 'values') refuse(scope.translation, 'arguments', tree, 'is_empty')
    return truthTerm(isBlank(term))
  }),
  is_numeric: ofOne((given) =>
    truthTerm(allOf([not(isBlank(given.term)), isNumber(given)])),
  ),
  is_int: ofOne((given) => {
    const number = asNumber(given)
    return truthTerm(operation('=', number, call('trunc', number)))
  }),
  is_float: ofOne((given) => {
    const number = asNumber(given)
    return truthTerm(operation('!=', number, call('trunc', number)))
  }),
  is_nan: ofOne((given) =>
    truthTerm(
      given.term.kind === 'number' && given.term.ifEmpty === 'nan'
        ? isEmpty(given.term.expression)
        : allOf([not(isBlank(given.term)), not(isNumber(given))]),
    ),
  ),
  is_string: ofOne(({ term, tree, scope }) => {
    if (term.kind === 'number') return truthTerm(literal(false))
    if (term.kind !== 'text') refuse(scope.translation, 'mixedTypes', tree, 'is_string')
    return truthTerm(not(isBlank(term)))
  }),
  count: ofMany(1, (given) => sumOf(given, ({ term }) => not(isBlank(term)))),
  countif: ofMany(1, ([match, ...given]) =>
    sumOf(given, (each) => (match ? equal(each, match) : literal(false))),
  ),
  countifop: ofMany(2, ([operator, value, ...given], tree, scope) =>
    sumOf(given, (each) => compared(operator, each, value, tree, scope)),
  ),
  sumifop: ofMany(2, ([operator, value, ...given], tree, scope) => {
    const parts = given.map((each) => {
      const { expression } = numberOf(each.term, each.tree, scope.translation)
      return choose(compared(operator, each, value, tree, scope), expression, literal(0))
    })
    return numberTerm(parts.length === 0 ? literal(0) : call('sum', ...parts))
  }),
  unique: ofMany(1, (given, tree, scope) => {
    if (given.length > 12) refuse(scope.translation, 'tooLarge', tree, 'unique')
    const texts = given.map((each) => textOf(each.term, each.tree, scope.translation))
    const pairs = texts.flatMap((text, index) =>
      texts.slice(index + 1).map((other) => allOf([isFilled(text), operation('=', text, other)])),
    )
    return truthTerm(not(anyOf(pairs)))
  }),
}

/** Whether there is no answer. */
export function isBlank(term: Term): Expression {
  switch (term.kind) {
    case 'number':
      return term.ifEmpty === 'blank' || term.ifEmpty === 'false'
        ? isEmpty(term.expression)
        : literal(false)
    case 'text':
      return term.constant === undefined ? isEmpty(term.expression) : literal(term.constant === '')
    case 'truth':
    case 'option':
      return not(term.expression)
    case 'date':
    case 'unknown':
    case 'mixed':
      return isEmpty(term.expression)
    case 'moment':
      return isEmpty(term.date)
    case 'values':
      return literal(false)
    default:
      return term satisfies never
  }
}

function isNumber({ term, tree, scope }: Placed): Expression {
  if (term.kind === 'number') return literal(term.constant === undefined || Number.isFinite(term.constant))
  if (term.kind === 'text') {
    return term.constant === undefined
      ? isFilled(call('number', term.expression))
      : literal(isNumeral(term.constant))
  }
  refuse(scope.translation, 'mixedTypes', tree, 'is_numeric')
  return literal(false)
}

function asNumber({ term, tree, scope }: Placed): Expression {
  if (term.kind !== 'text') return numberOf(term, tree, scope.translation).expression
  if (term.constant === undefined) return call('number', term.expression)
  return literal(isNumeral(term.constant) ? Number(term.constant) : null)
}

function sumOf(given: readonly Placed[], test: (each: Placed) => Expression): Term {
  const parts = given.map((each) => choose(test(each), literal(1), literal(0)))
  return numberTerm(parts.length === 0 ? literal(0) : call('sum', ...parts))
}

function compared(
  operator: Placed | undefined,
  each: Placed,
  value: Placed | undefined,
  tree: { readonly at: number },
  scope: Scope,
): Expression {
  const name = operator?.term.kind === 'text' ? operator.term.constant : undefined
  if (value !== undefined) {
    switch (name) {
      case '==':
      case 'eq':
        return equal(each, value)
      case '!=':
      case 'ne':
        return not(equal(each, value))
      case '<':
      case 'lt':
        return inOrder('<', each, value)
      case '<=':
      case 'le':
        return inOrder('<=', each, value)
      case '>':
      case 'gt':
        return inOrder('>', each, value)
      case '>=':
      case 'ge':
        return inOrder('>=', each, value)
    }
  }
  refuse(scope.translation, 'arguments', tree, String(name))
  return literal(false)
}
