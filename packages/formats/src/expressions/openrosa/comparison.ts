import type { Expression } from '@meinungsbild/questionnaire'
import { anyOf, choose, isEmpty, literal, not, nothing, operation } from '../construct.ts'
import type { SourceTree } from '../source-tree.ts'
import { refuse, type Translation } from '../translation.ts'
import { compareDates, holds, turned, type Comparing } from './compare-dates.ts'
import { asNumber } from './as-number.ts'
import { asFilledText, asText } from './as-text.ts'
import { asTruth } from './as-truth.ts'
import { datedOf } from './day.ts'
import { atPole } from './pole.ts'
import { truthTerm, type NumberTerm, type TruthTerm, type Placed } from './term.ts'

/**
 * Compares as XPath 1.0 does: several nodes if any of them fits, truth values with anything as truth values, numbers with
 * anything as numbers, and for equality else texts; with what OpenRosa adds, dates.
 */
export function compare(
  operator: Comparing,
  left: Placed,
  right: Placed,
  translation: Translation,
): TruthTerm {
  if (left.term.kind === 'either') {
    const { test, first, second } = left.term
    const [one, other] = [first, second].map((side) => compare(operator, side, right, translation))
    return truthTerm(choose(test, one?.expression ?? nothing, other?.expression ?? nothing))
  }
  if (right.term.kind === 'either') return compare(turned[operator], right, left, translation)
  const compared = singly(left).flatMap((one) =>
    singly(right).map((other) => compareTwo(operator, one, other, translation).expression),
  )
  return truthTerm(anyOf(compared))
}

/** A term of several nodes as one term for each. */
function singly({ term, tree }: Placed): readonly Placed[] {
  return term.kind === 'nodes'
    ? term.nodes.map((node) => ({ term: { kind: 'nodes', nodes: [node] }, tree }))
    : [{ term, tree }]
}

function compareTwo(
  operator: Comparing,
  left: Placed,
  right: Placed,
  translation: Translation,
): TruthTerm {
  const isEquality = operator === '=' || operator === '!='
  const kinds = [left.term.kind, right.term.kind]
  if (isEquality && kinds.includes('truth')) {
    const [first, second] = [asTruth(left, translation), asTruth(right, translation)]
    return negated(operator, operation('=', first.expression, second.expression))
  }
  const answer = isEquality ? comparedWithNothing(left, right) : undefined
  if (answer) return negated(operator, isEmpty(asText(answer, translation).expression))
  const areNodes = left.term.kind === 'nodes' && right.term.kind === 'nodes'
  const hasDate = Boolean(datedOf(left, translation) ?? datedOf(right, translation))
  // Two answers are the same if they are written alike, also if there is none.
  if (hasDate && !(areNodes && isEquality)) return compareDates(operator, left, right, translation)
  if (isEquality && !kinds.includes('number')) {
    return negated(operator, sameText(left, right, translation))
  }
  return compareNumbers(operator, left, right, translation)
}

/** The answer that is compared with a text without characters. */
function comparedWithNothing(left: Placed, right: Placed): Placed | undefined {
  const isNothing = ({ term }: Placed) => term.kind === 'text' && term.constant === ''
  if (left.term.kind === 'nodes' && isNothing(right)) return left
  return right.term.kind === 'nodes' && isNothing(left) ? right : undefined
}

function negated(operator: Comparing, same: Expression): TruthTerm {
  return truthTerm(operator === '!=' ? not(same) : same)
}

function sameText(left: Placed, right: Placed, translation: Translation): Expression {
  const first = asText(left, translation)
  const second = asText(right, translation)
  if (first.constant !== undefined && second.constant !== undefined) {
    return literal(first.constant === second.constant)
  }
  if (first.constant === '') return isEmpty(second.expression)
  if (second.constant === '') return isEmpty(first.expression)
  const numeral = numeralOf(first.constant ?? second.constant)
  const [node] = [left, right].flatMap(({ term }) => (term.kind === 'nodes' ? term.nodes : []))
  if (numeral !== undefined && node?.type === 'number') {
    return operation('=', node.expression, literal(numeral))
  }
  // Two answers that are missing are the same text; one is not the same as a text.
  return first.constant === undefined && second.constant === undefined
    ? operation('=', asFilledText(left, translation), asFilledText(right, translation))
    : operation('=', first.expression, second.expression)
}

/** The number that is written just so. */
function numeralOf(text: string | undefined): number | undefined {
  return text !== undefined && String(Number(text)) === text ? Number(text) : undefined
}

function compareNumbers(
  operator: Comparing,
  left: Placed,
  right: Placed,
  translation: Translation,
): TruthTerm {
  const first = asNumber(left, translation)
  const second = asNumber(right, translation)
  if ([first, second].some(({ constant }) => Number.isNaN(constant))) {
    return truthTerm(literal(operator === '!='))
  }
  if (isInfinite(first) || isInfinite(second)) {
    return truthTerm(literal(infinite(operator, first, second, left.tree, translation)))
  }
  if (operator === '!=') {
    return truthTerm(not(operation('=', first.expression, second.expression)))
  }
  const plain = operation(operator, first.expression, second.expression)
  if (operator === '=' || (!first.pole && !second.pole)) return truthTerm(plain)
  if (first.pole === 'unclear' || second.pole === 'unclear' || (first.pole && second.pole)) {
    refuse(translation, 'infinity', left.tree, operator)
  } else if (first.pole) {
    return truthTerm(atPole(first.pole, plain, operator, second.expression))
  } else if (second.pole) {
    return truthTerm(atPole(second.pole, plain, turned[operator], first.expression))
  }
  return truthTerm(plain)
}

function isInfinite({ constant }: NumberTerm): boolean {
  return constant === Infinity || constant === -Infinity
}

function infinite(
  operator: Comparing,
  { constant: left }: NumberTerm,
  { constant: right }: NumberTerm,
  tree: SourceTree,
  translation: Translation,
): boolean {
  if (left !== undefined && right !== undefined) return holds(operator, left, right)
  refuse(translation, 'infinity', tree, operator)
  return false
}
