import type { Expression } from '@meinungsbild/questionnaire'
import { allOf, anyOf, call, isFilled, literal, not, operation } from '../construct.ts'
import { refuse } from '../translation.ts'
import { textOf } from './conversions.ts'
import { constantOf, constantsIn } from './constants.ts'
import { equal, mayBeMissing } from './equality.ts'
import type { Placed } from './placed.ts'
import { expressionOf, type Term } from './term.ts'

/** Whether a list has an item, or several, or a text a part. */
export function contains(left: Placed, right: Placed): Expression {
  const [whole, part] = [left.term, right.term]
  if (whole.kind === 'nothing') return literal(false)
  if (whole.kind === 'list') return listContains(left, right)
  const parts = part.kind === 'list' ? constantsIn(part) : [constantOf(part)]
  const [wanted, ...more] = parts ?? []
  const isAsked = wanted !== undefined && wanted !== '' && wanted !== 0 && wanted !== false
  if (!isAsked || more.length > 0 || !['text', 'number', 'date'].includes(whole.kind)) {
    refuse(left.translation, 'mixedTypes', left.tree, 'contains')
    return literal(false)
  }
  const sign = String(wanted).toLowerCase()
  if (whole.kind === 'text' && whole.codes) {
    const fitting = whole.codes.filter((code) => code.toLowerCase().includes(sign))
    return isOneOf(whole.expression, fitting)
  }
  const text =
    whole.kind === 'number' ? textOf(whole, left.tree, left.translation) : expressionOf(whole)
  return operation('contains', call('lower', text), literal(sign))
}

/** Whether a text is one of some. */
function isOneOf(text: Expression, codes: readonly string[]): Expression {
  const [only, ...more] = codes.map((code) => literal(code))
  if (only === undefined) return literal(false)
  return more.length === 0
    ? operation('=', text, only)
    : operation('in', text, { kind: 'list', items: [only, ...more] })
}

/** Not the opposite where both are missing: then there is neither. */
export function containsNot(left: Placed, right: Placed): Expression {
  // To SurveyJS, zero contains a part and at the same time does not.
  if (left.term.kind === 'number') refuse(left.translation, 'mixedTypes', left.tree, 'notcontains')
  const isThere = contains(left, right)
  const [whole, part] = [expressionOf(left.term), expressionOf(right.term)]
  const isEither = mayBeMissing(left.term) && mayBeMissing(right.term)
  return isEither ? allOf([not(isThere), anyOf([isFilled(whole), isFilled(part)])]) : not(isThere)
}

function listContains(left: Placed, right: Placed): Expression {
  const { term: list } = left
  const { term: part } = right
  if (list.kind !== 'list') return literal(false)
  if (list.items?.length === 0) return literal(false)
  if (list.items) return anyEqual(right, list.items)
  const constants = part.kind === 'list' ? constantsIn(part) : undefined
  if (constants && constants.length > 0) {
    const items: Expression = { kind: 'list', items: constants.map((each) => literal(each)) }
    const [only, ...more] = items.items
    return operation('contains', list.expression, only && more.length === 0 ? only : items)
  }
  const constant = constantOf(part)
  const isCode =
    part.kind === 'number' || (part.kind === 'text' && (part.codes ?? constant) !== undefined)
  if (!isCode || constant === '') refuse(left.translation, 'mixedTypes', left.tree, 'contains')
  return operation('contains', list.expression, expressionOf(part))
}

/** Whether an answer is one of several, or a list has one of them. */
export function anyOfThem(left: Placed, right: Placed): Expression {
  const [one, other] = [left.term, right.term]
  if (other.kind !== 'list' || !other.items || other.items.length === 0) {
    const isText = other.kind === 'text' && one.kind === 'list' && constantOf(other) !== undefined
    if (isText && constantOf(other) !== '') return contains(left, right)
    refuse(left.translation, 'mixedTypes', left.tree, 'anyof')
    return literal(false)
  }
  if (one.kind === 'list') {
    return anyOf(other.items.map((term) => contains(left, { ...right, term })))
  }
  return anyEqual(left, other.items)
}

/** Whether all of several are in a list, or in a text. */
export function allOfThem(left: Placed, right: Placed): Expression {
  const { term } = right
  if (left.term.kind === 'number') refuse(left.translation, 'mixedTypes', left.tree, 'allof')
  if (term.kind !== 'list') return contains(left, right)
  if (!term.items || term.items.length === 0) {
    refuse(left.translation, 'mixedTypes', left.tree, 'allof')
    return literal(false)
  }
  if (left.term.kind === 'list') return contains(left, right)
  return allOf(term.items.map((each) => contains(left, { ...right, term: each })))
}

/** Whether an answer equals one of some terms. */
function anyEqual(asked: Placed, terms: readonly Term[]): Expression {
  const tests = terms.map((term) => equal(asked, { ...asked, term }))
  const { term } = asked
  if (constantOf(term) !== undefined || term.kind === 'nothing') return anyOf(tests)
  const literals = tests.flatMap((test) =>
    test.kind === 'operation' && test.operator === '=' && test.right.kind === 'literal'
      ? [{ left: test.left, right: test.right }]
      : [],
  )
  const [first] = literals
  const isSimple =
    first !== undefined &&
    tests.length > 1 &&
    literals.length === tests.length &&
    literals.every(({ left }) => left === first.left)
  if (!isSimple) return anyOf(tests)
  const items: Expression = { kind: 'list', items: literals.map(({ right }) => right) }
  return operation('in', first.left, items)
}

/** Whether anything was answered. */
export function isAnswered(term: Term): Expression {
  switch (term.kind) {
    case 'nothing':
      return literal(false)
    case 'now':
      return literal(true)
    case 'list':
      return term.items ? literal(term.items.length > 0) : isFilled(term.expression)
    case 'text':
      return term.constant === undefined ? isFilled(term.expression) : literal(term.constant !== '')
    case 'number':
    case 'truth':
    case 'date':
      return term.mayBeEmpty ? isFilled(term.expression) : literal(true)
    case 'unknown':
      return isFilled(term.expression)
    default:
      return term satisfies never
  }
}
