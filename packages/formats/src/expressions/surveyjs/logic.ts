import type { Expression } from '@meinungsbild/questionnaire'
import { allOf, anyOf, choose, nothing } from '../construct.ts'
import { refuse } from '../translation.ts'
import { isTrue, truthOf } from './conversions.ts'
import type { Placed } from './placed.ts'
import { expressionOf, numberTerm, truthTerm, type Term } from './term.ts'

/** `and`, `or`: JavaScript gives the one or the other side itself, which is not always true or false. */
export function joined(operator: 'and' | 'or', left: Placed, right: Placed): Term {
  const [first, second] = [left, right].map(({ term, tree, translation }) => {
    if (term.kind === 'list') refuse(translation, 'mixedTypes', tree, operator)
    return truthOf(term, tree, translation)
  })
  const sides = [first ?? nothing, second ?? nothing]
  const expression = operator === 'and' ? allOf(sides) : anyOf(sides)
  if (isExact(left.term) && isExact(right.term)) return truthTerm(expression)
  const rightIsTrue = isTrue(right.term, right.tree, right.translation)
  const leftIsTrue = isTrue(left.term, left.tree, left.translation)
  return {
    ...truthTerm(expression),
    isTrue:
      operator === 'and'
        ? allOf([first ?? nothing, rightIsTrue])
        : choose(first ?? nothing, leftIsTrue, rightIsTrue),
  }
}

function isExact(term: Term): boolean {
  return term.kind === 'truth' && term.isTrue === undefined
}

/** One of two terms as a term of the kind that both have, or of the one that is not nothing. */
export function either(test: Expression, one: Term, other: Term, place: Placed): Term {
  if (test.kind === 'literal') return test.value === true ? one : other
  const [known, rest] = one.kind === 'nothing' ? [other, one] : [one, other]
  const expression = choose(test, expressionOf(one), expressionOf(other))
  const isShort = rest.kind === 'nothing'
  if (known.kind !== rest.kind && !isShort) return { kind: 'unknown', expression }
  const mayBeEmpty = isShort || mayBe(known) || mayBe(rest)
  switch (known.kind) {
    case 'number': {
      const decimals = Math.max(known.decimals, rest.kind === 'number' ? rest.decimals : 0)
      return numberTerm(expression, decimals, mayBeEmpty)
    }
    case 'text':
      return {
        kind: 'text',
        expression,
        mayBeEmpty,
        isFree: known.isFree || (rest.kind === 'text' && rest.isFree),
        isNeverBlank: known.isNeverBlank && rest.kind === 'text' && rest.isNeverBlank,
      }
    case 'truth':
      if (known.isTrue || (rest.kind === 'truth' && rest.isTrue)) {
        refuse(place.translation, 'mixedTypes', place.tree, 'iif')
      }
      return { kind: 'truth', expression, mayBeEmpty }
    case 'date':
      return { kind: 'date', expression, mayBeEmpty }
    case 'list':
    case 'now':
    case 'nothing':
    case 'unknown':
      return { kind: 'unknown', expression }
    default:
      return known satisfies never
  }
}

function mayBe(term: Term): boolean {
  return 'mayBeEmpty' in term && term.mayBeEmpty
}
