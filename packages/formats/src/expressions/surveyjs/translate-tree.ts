import type { Expression } from '@meinungsbild/questionnaire'
import { not } from '../construct.ts'
import type { SourceCall, SourceTree } from '../source-tree.ts'
import { refuse, type Translation } from '../translation.ts'
import { add, compute } from './arithmetic.ts'
import { allOfThem, anyOfThem, contains, containsNot, isAnswered } from './containment.ts'
import { truthOf } from './conversions.ts'
import { figureOfEntries } from './entries.ts'
import { equal } from './equality.ts'
import { findFunction } from './functions/functions.ts'
import { either, joined } from './logic.ts'
import { named } from './named.ts'
import { inOrder } from './order.ts'
import type { Placed } from './placed.ts'
import {
  expressionOf,
  lost,
  numberConstant,
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
