import type { Expression } from '@meinungsbild/questionnaire'
import { allOf, anyOf, call, choose, isFilled, literal, not, operation } from '../../construct.ts'
import { refuse } from '../../translation.ts'
import type { Ordering } from '../agreed-order.ts'
import { numberOf, textOf } from '../conversions.ts'
import { equal } from '../equality.ts'
import { inOrder } from '../order.ts'
import type { Placed } from '../placed.ts'
import type { Scope } from '../scope.ts'
import { numberTerm, truthTerm, type Term } from '../term.ts'
import { ofMany, type ScriptFunction } from './script-function.ts'

/** Functions that count answers, or add up those that fit. */
export const countFunctions: Readonly<Record<string, ScriptFunction>> = {
  count: ofMany(1, (given) => {
    const counted = given.flatMap(({ term }) => countedOf(term) ?? [])
    return numberTerm(counted.length === 0 ? literal(0) : call('count', ...counted))
  }),
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

/** Something that is empty if there is no answer; undefined if there can be none. */
function countedOf(term: Term): Expression | undefined {
  switch (term.kind) {
    case 'number':
      return term.ifEmpty === 'nan' ? literal(1) : term.expression
    case 'text':
      if (term.constant === '') return undefined
      return term.ifEmpty === 'blank' ? term.expression : countedIf(isFilled(term.expression))
    case 'truth':
    case 'option':
      return countedIf(term.expression)
    case 'date':
    case 'list':
    case 'unknown':
      return term.expression
    case 'mixed':
      return countedIf(isFilled(term.expression))
    case 'moment':
      return term.date
    case 'values':
      return undefined
    default:
      return term satisfies never
  }
}

function countedIf(condition: Expression): Expression {
  return condition.kind === 'literal'
    ? choose(condition, literal(1), literal(null))
    : call('if', condition, literal(1))
}

function sumOf(given: readonly Placed[], test: (each: Placed) => Expression): Term {
  const parts = given.map((each) => choose(test(each), literal(1), literal(0)))
  return numberTerm(parts.length === 0 ? literal(0) : call('sum', ...parts))
}

const comparisons: ReadonlyMap<string, '=' | '!=' | Ordering> = new Map([
  ['==', '='],
  ['eq', '='],
  ['!=', '!='],
  ['ne', '!='],
  ['<', '<'],
  ['lt', '<'],
  ['<=', '<='],
  ['le', '<='],
  ['>', '>'],
  ['gt', '>'],
  ['>=', '>='],
  ['ge', '>='],
])

function compared(
  operator: Placed | undefined,
  each: Placed,
  value: Placed | undefined,
  tree: { readonly at: number },
  scope: Scope,
): Expression {
  const name = operator?.term.kind === 'text' ? (operator.term.constant ?? '') : ''
  const comparison = comparisons.get(name)
  if (value === undefined || comparison === undefined) {
    refuse(scope.translation, 'arguments', tree, name)
    return literal(false)
  }
  if (comparison === '=') return equal(each, value)
  if (comparison === '!=') return not(equal(each, value))
  // Other than the operators, these functions find a missing answer less than a number.
  const mayBeBlank = 'ifEmpty' in each.term && each.term.ifEmpty === 'blank'
  if (mayBeBlank && (comparison === '<' || comparison === '<=')) {
    refuse(scope.translation, 'contested', tree, name)
  }
  return inOrder(comparison, each, value)
}
