import { allOf, anyOf, not } from '../construct.ts'
import type { SourceCall, SourceTree } from '../source-tree.ts'
import { refuse } from '../translation.ts'
import type { Ordering } from './agreed-order.ts'
import { add, compute, sign } from './arithmetic.ts'
import { truthOf } from './conversions.ts'
import { either } from './either.ts'
import { equal } from './equality.ts'
import { findFunction } from './functions/functions.ts'
import { compareMoments } from './moment.ts'
import { named } from './named.ts'
import { inOrder } from './order.ts'
import type { Placed } from './placed.ts'
import { after, type Scope } from './scope.ts'
import { lost, numberConstant, textConstant, truthTerm, type Term } from './term.ts'

/** Translates an expression part by part. */
export function translateTree(tree: SourceTree, scope: Scope): Term {
  const { translation } = scope
  switch (tree.kind) {
    case 'constant':
      return typeof tree.value === 'number'
        ? numberConstant(tree.value)
        : textConstant(String(tree.value))
    case 'name':
      return named(tree.name, tree, scope)
    case 'list': {
      const terms = tree.items.map((item) => translateTree(item, scope))
      return terms.at(-1) ?? lost
    }
    case 'unary': {
      const operand = place(tree.operand, scope)
      return tree.operator === '!'
        ? truthTerm(not(truthOf(operand.term, tree.operand, translation)))
        : sign(tree.operator, operand)
    }
    case 'binary': {
      const { operator, left, right } = tree
      if (operator === 'and' || operator === 'or') return joined(operator, left, right, scope)
      if (operator.endsWith('=') && !comparing.has(operator)) {
        refuse(translation, 'assignment', tree, left.kind === 'name' ? left.name : operator)
        return lost
      }
      return combined(operator, place(left, scope), place(right, scope))
    }
    case 'call':
      return tree.name === 'if' ? chosen(tree, scope) : called(tree, scope)
    default:
      return tree satisfies never
  }
}

const comparing: ReadonlySet<string> = new Set(['==', '!=', '<=', '>='])

function place(tree: SourceTree, scope: Scope): Placed {
  return { term: translateTree(tree, scope), tree, scope }
}

function combined(operator: string, left: Placed, right: Placed): Term {
  switch (operator) {
    case '+':
      return add(left, right)
    case '-':
    case '*':
    case '/':
      return compute(operator, left, right)
    case '==':
      return truthTerm(compareMoments('=', left, right) ?? equal(left, right))
    case '!=':
      return truthTerm(not(compareMoments('=', left, right) ?? equal(left, right)))
    default: {
      const ordering = orderings[operator] ?? '<'
      return truthTerm(compareMoments(ordering, left, right) ?? inOrder(ordering, left, right))
    }
  }
}

const orderings: Readonly<Record<string, Ordering>> = { '<': '<', '<=': '<=', '>': '>', '>=': '>=' }

function joined(operator: 'and' | 'or', left: SourceTree, right: SourceTree, scope: Scope): Term {
  const { translation } = scope
  const first = truthOf(translateTree(left, scope), left, translation)
  const inner = after(scope, left, operator === 'and')
  const second = truthOf(translateTree(right, inner), right, translation)
  return truthTerm(operator === 'and' ? allOf([first, second]) : anyOf([first, second]))
}

function chosen(tree: SourceCall, scope: Scope): Term {
  const [condition, then, otherwise, ...more] = tree.arguments
  if (condition === undefined || then === undefined || more.length > 0) {
    refuse(scope.translation, 'arguments', tree, 'if')
    return lost
  }
  const test = truthOf(translateTree(condition, scope), condition, scope.translation)
  const first = place(then, after(scope, condition, true))
  const second: Placed = otherwise
    ? place(otherwise, after(scope, condition, false))
    : { term: textConstant(''), tree, scope }
  return either(test, first, second)
}

function called(tree: SourceCall, scope: Scope): Term {
  const found = findFunction(tree.name)
  if (found === undefined) {
    refuse(scope.translation, 'function', tree, tree.name)
    return lost
  }
  const given = tree.arguments
  if (given.length < found.least || given.length > found.most) {
    refuse(scope.translation, 'arguments', tree, tree.name)
    return lost
  }
  return found.apply(
    given.map((part) => place(part, scope)),
    tree,
    scope,
  )
}
