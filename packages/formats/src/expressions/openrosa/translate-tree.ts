import type { Expression } from '@meinungsbild/questionnaire'
import { allOf, anyOf, choose } from '../construct.ts'
import type { SourceCall, SourceTree } from '../source-tree.ts'
import { refuse, type Translation } from '../translation.ts'
import { compute, negate, type Computing } from './arithmetic.ts'
import type { Comparing } from './compare-dates.ts'
import { compare } from './comparison.ts'
import { eitherNumber } from './as-number.ts'
import { asTruth } from './as-truth.ts'
import { findFunction } from './functions/functions.ts'
import {
  lost,
  numberConstant,
  textConstant,
  textTerm,
  truthTerm,
  type Term,
  type Placed,
} from './term.ts'

/** Translates an expression part by part. What can never be reached is not looked at, as in XPath. */
export function translateTree(tree: SourceTree, translation: Translation): Term {
  const translated = (part: SourceTree): Placed => ({
    term: translateTree(part, translation),
    tree: part,
  })
  switch (tree.kind) {
    case 'constant':
      return typeof tree.value === 'number'
        ? numberConstant(tree.value)
        : textConstant(String(tree.value))
    case 'name':
      return named(tree.name, tree, translation)
    case 'unary':
      return negate(translated(tree.operand), translation)
    case 'binary': {
      const { operator, left, right } = tree
      if (operator === 'and' || operator === 'or') return joined(operator, left, right, translation)
      const sides = [translated(left), translated(right), translation] as const
      return isComparing(operator)
        ? compare(operator, ...sides)
        : compute(computing(operator), ...sides)
    }
    case 'call':
      return tree.name === 'if' ? chosen(tree, translation) : called(tree, translation)
    case 'list':
      return lost
    default:
      return tree satisfies never
  }
}

function named(name: string, tree: SourceTree, translation: Translation): Term {
  const found = translation.names({ name, attribute: '' })
  if (found?.kind === 'value') return { kind: 'nodes', nodes: [found] }
  if (found?.kind === 'values') return { kind: 'nodes', nodes: found.values }
  refuse(translation, /[/[*@:]/.test(name) ? 'path' : 'unknownName', tree, name)
  return lost
}

/** The right side is dead if the left one alone decides. */
function joined(
  operator: 'and' | 'or',
  left: SourceTree,
  right: SourceTree,
  translation: Translation,
): Term {
  const truthOf = (tree: SourceTree) =>
    asTruth({ term: translateTree(tree, translation), tree }, translation)
  const first = truthOf(left)
  if (first.constant === (operator === 'or')) return first
  const both = [first.expression, truthOf(right).expression]
  return truthTerm(operator === 'and' ? allOf(both) : anyOf(both))
}

function chosen(tree: SourceCall, translation: Translation): Term {
  const [condition, then, otherwise, ...more] = tree.arguments
  if (condition === undefined || then === undefined || otherwise === undefined || more.length > 0) {
    refuse(translation, 'arguments', tree, 'if')
    return lost
  }
  const test = asTruth(
    { term: translateTree(condition, translation), tree: condition },
    translation,
  )
  if (test.constant !== undefined) {
    return translateTree(test.constant ? then : otherwise, translation)
  }
  const first: Placed = { term: translateTree(then, translation), tree: then }
  const second: Placed = { term: translateTree(otherwise, translation), tree: otherwise }
  return either(test.expression, first, second)
}

function either(test: Expression, first: Placed, second: Placed): Term {
  const [one, other] = [first.term, second.term]
  if (one.kind === 'truth' && other.kind === 'truth') {
    return truthTerm(choose(test, one.expression, other.expression))
  }
  if (one.kind === 'number' && other.kind === 'number') return eitherNumber(test, one, other)
  if (one.kind === 'text' && other.kind === 'text') {
    return textTerm(choose(test, one.expression, other.expression))
  }
  if (one.kind === 'date' && other.kind === 'date') {
    return { kind: 'date', expression: choose(test, one.expression, other.expression) }
  }
  const node = one.kind === 'nodes' && one.nodes.length === 1 ? one.nodes[0] : undefined
  const otherNode = other.kind === 'nodes' && other.nodes.length === 1 ? other.nodes[0] : undefined
  if (node && otherNode && node.type === otherNode.type) {
    const expression = choose(test, node.expression, otherNode.expression)
    const isWhole = node.isWhole === true && otherNode.isWhole === true
    return { kind: 'nodes', nodes: [{ kind: 'value', type: node.type, expression, isWhole }] }
  }
  return { kind: 'either', test, first, second }
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
    given.map((part) => ({ term: translateTree(part, translation), tree: part })),
    tree,
    translation,
  )
}

const comparing: ReadonlySet<string> = new Set(['=', '!=', '<', '<=', '>', '>='])

function isComparing(operator: string): operator is Comparing {
  return comparing.has(operator)
}

function computing(operator: string): Computing {
  return operator === '+' || operator === '-' || operator === 'div' || operator === 'mod'
    ? operator
    : '*'
}
