import type { Expression } from '@meinungsbild/questionnaire'
import { allOf, call, isEmpty, isFilled, literal, not, operation } from '../../construct.ts'
import { refuse } from '../../translation.ts'
import { isBlank } from '../blank.ts'
import { numberOf } from '../conversions.ts'
import { isNumeral } from '../numeral.ts'
import type { Placed } from '../placed.ts'
import { truthTerm } from '../term.ts'
import { ofOne, type ScriptFunction } from './script-function.ts'

/** Functions that ask whether there is an answer, and of what kind. */
export const questionFunctions: Readonly<Record<string, ScriptFunction>> = {
  is_empty: ofOne(({ term, tree, scope }) => {
    if (term.kind === 'values') refuse(scope.translation, 'arguments', tree, 'is_empty')
    return truthTerm(isBlank(term))
  }),
  is_numeric: ofOne((given) => truthTerm(allOf([not(isBlank(given.term)), isNumber(given)]))),
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
}

function isNumber({ term, tree, scope }: Placed): Expression {
  if (term.kind === 'number')
    return literal(term.constant === undefined || Number.isFinite(term.constant))
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
