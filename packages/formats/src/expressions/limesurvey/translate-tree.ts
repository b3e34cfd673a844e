import type { Expression } from '@meinungsbild/questionnaire'
import { allOf, anyOf, choose, not } from '../construct.ts'
import type { SourceCall, SourceTree } from '../source-tree.ts'
import { refuse } from '../translation.ts'
import type { Ordering } from './agreed-order.ts'
import { add, compute, sign } from './arithmetic.ts'
import { textOf, truthOf } from './conversions.ts'
import { equal } from './equality.ts'
import { findFunction } from './functions/functions.ts'
import { compareMoments } from './moment.ts'
import { inOrder } from './order.ts'
import type { Placed } from './placed.ts'
import { after, baseName, type Scope } from './scope.ts'
import {
  lost,
  numberConstant,
  numberTerm,
  termOf,
  textConstant,
  textTerm,
  truthTerm,
  type Term,
} from './term.ts'

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

/** A suffix of a variable. */
const suffix =
  /\.(code|NAOK|valueNAOK|value|shown|relevanceStatus|qid|gid|question|sgqa|type|relevance|grelevance|qseq|gseq|jsName|mandatory|rowdivid|comments|nocomments)$/

function named(name: string, tree: SourceTree, scope: Scope): Term {
  const [, attribute = ''] = suffix.exec(name) ?? []
  const found = scope.translation.names({ name: name.replace(suffix, ''), attribute })
  const isFilled = scope.filled.has(baseName(name))
  if (found?.kind === 'value') return termOf(found, isFilled)
  if (found?.kind === 'values') {
    return { kind: 'values', values: found.values.map((value) => termOf(value, isFilled)) }
  }
  refuse(scope.translation, 'unknownName', tree, name)
  return lost
}

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

function either(test: Expression, first: Placed, second: Placed): Term {
  const { translation } = first.scope
  const [one, other] = [blankNumber(first.term, second.term), blankNumber(second.term, first.term)]
  if (one.kind === 'number' && other.kind === 'number') {
    const order = ['false', 'nan', 'blank'] as const
    const kinds = [one.ifEmpty, other.ifEmpty].filter((kind) => kind !== 'never')
    const ifEmpty = order.find((kind) => kinds.includes(kind)) ?? 'never'
    if (new Set(kinds).size > 1) refuse(translation, 'mixedTypes', first.tree, 'if')
    return numberTerm(choose(test, one.expression, other.expression), ifEmpty)
  }
  if (one.kind === 'truth' && other.kind === 'truth') {
    return truthTerm(choose(test, one.expression, other.expression))
  }
  const texts = [first, second].map(({ term, tree }) => textOf(term, tree, translation))
  const [text = lost.expression, otherText = lost.expression] = texts
  const areTexts = one.kind !== 'number' && other.kind !== 'number'
  if (areTexts) return textTerm(choose(test, text, otherText))
  return { kind: 'mixed', expression: choose(test, expressionOf(one, text), expressionOf(other, otherText)) }
}

/** Where the other value is a number, a text without characters is a missing one. */
function blankNumber(term: Term, other: Term): Term {
  const isBlank = term.kind === 'text' && term.constant === '' && other.kind === 'number'
  return isBlank ? { ...lost, ifEmpty: 'blank' } : term
}

function expressionOf(term: Term, text: Expression): Expression {
  return term.kind === 'number' ? term.expression : text
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
