import type { Expression } from '@meinungsbild/questionnaire'
import { anyOf, call, choose, isEmpty, literal, not, operation } from '../construct.ts'
import { refuse } from '../translation.ts'
import { numberOf, truthOf } from './conversions.ts'
import { areWords, isNumeral } from './numeral.ts'
import type { Placed } from './placed.ts'
import { sideBySide, type NumberTerm, type Term, type TextTerm } from './term.ts'

/**
 * Whether two values are equal, as PHP 8 decides for LimeSurvey: truth values as such, numbers and numerals as numbers,
 * everything else as texts; a missing answer is a text without characters.
 */
export function equal(left: Placed, right: Placed): Expression {
  const { scope } = left
  const { translation } = scope
  const [one, other] = [left.term, right.term]
  if (one.kind === 'truth' || other.kind === 'truth') {
    return operation(
      '=',
      truthOf(one, left.tree, translation),
      truthOf(other, right.tree, translation),
    )
  }
  const constant = constantOf(one) ?? constantOf(other)
  if (constant !== undefined) {
    return equalTo(constantOf(one) === undefined ? left : right, constant)
  }
  if (one.kind === 'number' && other.kind === 'number') return equalNumbers(left, right)
  if (one.kind === 'text' && other.kind === 'text') return equalTexts(one, other)
  if (one.kind === 'date' && other.kind === 'date') {
    return operation('=', call('text', one.expression), call('text', other.expression))
  }
  const number = one.kind === 'number' ? one : other
  const text = one.kind === 'number' ? other : one
  const areKinds = number.kind === 'number' && text.kind === 'text'
  if (areKinds && text.ifEmpty === 'never') {
    return operation('=', call('number', text.expression), number.expression)
  }
  // Nothing and zero are the same in the browser, but not on the server.
  refuse(translation, areKinds ? 'contested' : 'mixedTypes', left.tree, '==')
  return literal(false)
}

/** Whether a value is a constant. */
function equalTo({ term, tree, scope }: Placed, constant: number | string): Expression {
  const own = constantOf(term)
  if (own !== undefined) return literal(equalConstants(own, constant))
  const isNumber = typeof constant === 'number' || isNumeral(constant)
  switch (term.kind) {
    case 'option':
      if (constant === '') return not(term.expression)
      return constant === term.text ? term.expression : literal(false)
    case 'number':
      if (constant === '' && term.ifEmpty === 'blank') return isEmpty(term.expression)
      if (!isNumber) return literal(false)
      return operation(
        '=',
        numberOf(term, tree, scope.translation).expression,
        literal(Number(constant)),
      )
    case 'text':
      if (constant === '') return isEmpty(term.expression)
      return operation('=', term.expression, literal(isNumber ? Number(constant) : constant))
    case 'date':
    case 'list':
    case 'unknown':
      if (constant !== '') refuse(scope.translation, 'contested', tree, String(constant))
      return isEmpty(term.expression)
    case 'truth':
    case 'moment':
    case 'values':
    case 'mixed':
      refuse(scope.translation, 'mixedTypes', tree, '==')
      return literal(false)
    default:
      return term satisfies never
  }
}

function equalNumbers(left: Placed, right: Placed): Expression {
  const { translation } = left.scope
  const one = numberOf(left.term, left.tree, translation)
  const other = numberOf(right.term, right.tree, translation)
  // What was looked for and not found is false, to which nothing is equal as well.
  const places = [left.term, right.term].filter(
    (term) => term.kind === 'number' && term.ifEmpty === 'false',
  )
  const isOdd =
    one.ifEmpty !== 'never' || other.ifEmpty !== 'never' || one.mayBeText || other.mayBeText
  if (places.length > 0 && isOdd) refuse(translation, 'contested', left.tree, '==')
  const same = operation('=', ...sideBySide(one, other))
  return mayBothBeBlank(one, other)
    ? choose(isEmpty(one.expression), isEmpty(other.expression), same)
    : same
}

function mayBothBeBlank(one: NumberTerm, other: NumberTerm): boolean {
  return one.ifEmpty === 'blank' && other.ifEmpty === 'blank'
}

/** Texts that are both numerals are compared as numbers. */
function equalTexts(one: TextTerm, other: TextTerm): Expression {
  const same = operation('=', filled(one), filled(other))
  if (areWords(one.codes) || areWords(other.codes)) return same
  return anyOf([
    same,
    operation('=', call('number', one.expression), call('number', other.expression)),
  ])
}

function filled({ expression, ifEmpty }: TextTerm): Expression {
  return ifEmpty === 'never' ? expression : call('text', expression)
}

function equalConstants(one: number | string, other: number | string): boolean {
  const areNumerals = isNumeral(String(one)) && isNumeral(String(other))
  return areNumerals ? Number(one) === Number(other) : String(one) === String(other)
}

/** The constant that a number or text is; a number that is none has no worth to compare with. */
function constantOf(term: Term): number | string | undefined {
  return term.kind === 'number' || term.kind === 'text' ? term.constant : undefined
}
