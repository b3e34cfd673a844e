import type { Expression } from '@meinungsbild/questionnaire'
import { allOf, anyOf, call, choose, literal, not, nothing, operation } from '../construct.ts'
import type { SourceCall, SourceTree } from '../source-tree.ts'
import { refuse, type Translation } from '../translation.ts'
import { add, compute } from './arithmetic.ts'
import { allOfThem, anyOfThem, contains, containsNot, isAnswered } from './containment.ts'
import { isTrue, truthOf } from './conversions.ts'
import { figureOfEntries } from './entries.ts'
import { equal } from './equality.ts'
import { findFunction } from './functions/functions.ts'
import { inOrder } from './order.ts'
import type { Placed } from './placed.ts'
import {
  expressionOf,
  lost,
  numberConstant,
  numberTerm,
  termOf,
  textConstant,
  truthConstant,
  truthTerm,
  type Term,
} from './term.ts'

/** Translates an expression part by part. */
export function translateTree(tree: SourceTree, translation: Translation): Term {
  switch (tree.kind) {
    case 'constant':
      return constantTerm(tree.value)
    case 'name':
      return named(tree.name, tree, translation)
    case 'list': {
      const items = tree.items.map((item) => translateTree(item, translation))
      const expression: Expression = { kind: 'list', items: items.map(expressionOf) }
      return { kind: 'list', expression, items, mayBeEmpty: false, itemType: undefined }
    }
    case 'unary': {
      const { term } = place(tree.operand, translation)
      if (tree.operator === '!') return truthTerm(not(truthOf(term, tree.operand, translation)))
      const answered = isAnswered(term)
      return truthTerm(tree.operator === 'empty' ? not(answered) : answered)
    }
    case 'binary':
      return binary(tree, translation)
    case 'call':
      if (tree.name === 'iif') return chosen(tree, translation)
      return figureOfEntries(tree, translation, translateTree) ?? called(tree, translation)
    default:
      return tree satisfies never
  }
}

function place(tree: SourceTree, translation: Translation): Placed {
  return { term: translateTree(tree, translation), tree, translation }
}

function constantTerm(value: number | string | boolean | null): Term {
  if (value === null) return { kind: 'nothing' }
  if (typeof value === 'number') return numberConstant(value)
  return typeof value === 'string' ? textConstant(value) : truthConstant(value)
}

function binary(tree: Extract<SourceTree, { kind: 'binary' }>, translation: Translation): Term {
  const { operator } = tree
  const left = place(tree.left, translation)
  const right = place(tree.right, translation)
  switch (operator) {
    case 'and':
    case 'or':
      return joined(operator, left, right)
    case '==':
      return truthTerm(equal(left, right))
    case '!=':
      return truthTerm(not(equal(left, right)))
    case '<':
    case '<=':
    case '>':
    case '>=':
      return truthTerm(inOrder(operator, left, right))
    case 'contains':
      return truthTerm(contains(left, right))
    case 'notcontains':
      return truthTerm(containsNot(left, right))
    case 'anyof':
      return truthTerm(anyOfThem(left, right))
    case 'noneof':
      return truthTerm(not(anyOfThem(left, right)))
    case 'allof':
      return truthTerm(allOfThem(left, right))
    case '+':
      return add(left, right)
    case '-':
    case '*':
    case '/':
    case '%':
    case '^':
      return compute(operator, left, right)
    default:
      refuse(translation, 'syntax', tree, operator)
      return lost
  }
}

/** JavaScript gives the one or the other side itself, which is not always true or false. */
function joined(operator: 'and' | 'or', left: Placed, right: Placed): Term {
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

function named(name: string, tree: SourceTree, translation: Translation): Term {
  const isAsWritten = name.startsWith('#')
  const own = isAsWritten ? name.slice(1) : name
  const found = translation.names({ name: own, attribute: isAsWritten ? '#' : '' })
  if (found?.kind === 'value') return termOf(found, isAsWritten)
  const part = partOf(own, translation)
  if (part === undefined) refuse(translation, 'unknownName', tree, name)
  return part ?? lost
}

/** `{q.length}` and `{q[0]}`, where `q` is a list. */
function partOf(name: string, translation: Translation): Term | undefined {
  const [, whole = '', index] = /^(.+?)(?:\.length|\[(-?\d+)\])$/.exec(name) ?? []
  const found = whole ? translation.names({ name: whole, attribute: '' }) : undefined
  if (found?.kind !== 'value' || found.type !== 'list') return undefined
  const { expression, itemType, codes } = found
  if (index === undefined) return numberTerm(call('count', expression), 0, false)
  const place = Number(index)
  const fromEnd = operation('-', call('count', expression), literal(-place - 1))
  const item = call('item', expression, place < 0 ? fromEnd : literal(place + 1))
  const type = itemType ?? (codes ? 'text' : 'unknown')
  return termOf({ kind: 'value', type, expression: item, ...(codes && { codes }) }, false)
}

function chosen(tree: SourceCall, translation: Translation): Term {
  const [condition, then, otherwise, ...more] = tree.arguments
  if (condition === undefined || then === undefined || more.length > 0) {
    refuse(translation, 'arguments', tree, 'iif')
    return lost
  }
  const test = place(condition, translation)
  const first = place(then, translation)
  const second = otherwise ? place(otherwise, translation) : undefined
  return either(
    truthOf(test.term, condition, translation),
    first.term,
    second?.term ?? { kind: 'nothing' },
    first,
  )
}

/** One of two terms as a term of the kind that both have, or of the one that is not nothing. */
function either(test: Expression, one: Term, other: Term, place: Placed): Term {
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

function called(tree: SourceCall, translation: Translation): Term {
  const found = findFunction(tree.name)
  if (found === undefined) {
    refuse(translation, 'function', tree, tree.name)
    return lost
  }
  const given = tree.arguments
  if (given.length < found.least || given.length > found.most) {
    refuse(translation, 'arguments', tree, tree.name)
    return lost
  }
  return found.apply(
    given.map((part) => place(part, translation)),
    tree,
  )
}
