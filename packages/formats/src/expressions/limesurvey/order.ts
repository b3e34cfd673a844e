import type { Expression } from '@meinungsbild/questionnaire'
import { allOf, anyOf, call, isEmpty, literal, operation } from '../construct.ts'
import { refuse } from '../translation.ts'
import { agreedOrder, turned, type Ordering } from './agreed-order.ts'
import { numberOf } from './conversions.ts'
import type { Placed } from './placed.ts'
import { sideBySide, type NumberTerm, type Term } from './term.ts'
import { isAnswered, refused, textAndNumber, textsInOrder } from './text-order.ts'

/**
 * Compares by size as LimeSurvey does: numbers with numbers, texts with texts; a number and a text have no order. The
 * browser counts a missing answer as zero, the server does not: among numbers the server is followed, and where a text may
 * be missing both must agree.
 */
export function inOrder(operator: Ordering, left: Placed, right: Placed): Expression {
  const [one, other] = [constantOf(left.term), constantOf(right.term)]
  if (one !== undefined && other !== undefined) return constantsInOrder(operator, one, other, left)
  const [first, second] = [kindOf(left.term), kindOf(right.term)]
  if (first === 'number' && second === 'number') return numbersInOrder(operator, left, right)
  if (first === 'text' && second === 'number') return textAndNumber(operator, left, right)
  if (first === 'number' && second === 'text')
    return textAndNumber(turned[operator], right, left, operator)
  if (first === 'text' && second === 'text') {
    return one === undefined
      ? textsInOrder(operator, left, right)
      : textsInOrder(turned[operator], right, left)
  }
  if (left.term.kind === 'date' && right.term.kind === 'date') {
    const [day, otherDay] = [left.term.expression, right.term.expression]
    return operation(operator, call('text', day), call('text', otherDay))
  }
  const answered = left.term.kind === 'date' ? isAnswered(operator, left, right) : undefined
  if (answered === undefined) refuse(left.scope.translation, 'mixedTypes', left.tree, operator)
  return answered ?? literal(false)
}

function constantsInOrder(
  operator: Ordering,
  one: number | string,
  other: number | string,
  left: Placed,
): Expression {
  const agreed = agreedOrder(operator, one, other)
  if (agreed === undefined) return refused(left, operator)
  const areAlike = typeof one === typeof other
  return areAlike ? operation(operator, literal(one), literal(other)) : literal(agreed)
}

function kindOf(term: Term): string {
  return term.kind === 'truth' ? 'number' : term.kind
}

function numbersInOrder(operator: Ordering, left: Placed, right: Placed): Expression {
  const { translation } = left.scope
  const one = numberOf(left.term, left.tree, translation)
  const other = numberOf(right.term, right.tree, translation)
  const isClear =
    !one.mayBeText &&
    !other.mayBeText &&
    !(isPlace(left.term) && (other.constant ?? -1) < 0) &&
    !(isPlace(right.term) && (one.constant ?? -1) < 0) &&
    !(isBlankAndZero(one, other) && (operator === '<' || operator === '<=')) &&
    !(isBlankAndZero(other, one) && (operator === '<=' || operator === '>='))
  if (!isClear) return refused(left, operator)
  // What was not found is never more than zero.
  const isFound = operator === '>' && left.term.kind === 'number' && isPlace(left.term)
  if (isFound) return operation(operator, left.term.expression, other.expression)
  const plain = operation(operator, ...sideBySide(one, other))
  return mayBothBeBlank(one, other) && (operator === '<=' || operator === '>=')
    ? anyOf([plain, allOf([isEmpty(one.expression), isEmpty(other.expression)])])
    : plain
}

/** What was looked for and not found is false, which is less than any number but zero. */
function isPlace(term: Term): boolean {
  return term.kind === 'number' && term.ifEmpty === 'false'
}

/** Servers order a missing answer and zero in various ways. */
function isBlankAndZero({ ifEmpty }: NumberTerm, { constant = 0 }: NumberTerm): boolean {
  return ifEmpty === 'blank' && constant === 0
}

function mayBothBeBlank(one: NumberTerm, other: NumberTerm): boolean {
  return one.ifEmpty === 'blank' && other.ifEmpty === 'blank'
}

function constantOf(term: Term): number | string | undefined {
  return term.kind === 'number' || term.kind === 'text' ? term.constant : undefined
}
