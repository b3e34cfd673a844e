import type { Expression, Surroundings, Value } from './expression.ts'
import { findFunction } from './functions/functions.ts'
import { deepestTree } from './limits.ts'
import { operators } from './operators.ts'

/** What `expression` is worth. Takes any tree; what cannot be computed is empty. */
export function evaluateExpression(expression: Expression, surroundings: Surroundings): Value {
  return evaluate(expression, surroundings, 0)
}

/** Whether a condition holds: only if it is true. Empty is not. */
export function holds(condition: Expression, surroundings: Surroundings): boolean {
  return evaluate(condition, surroundings, 0) === true
}

function evaluate(expression: Expression, surroundings: Surroundings, depth: number): Value {
  if (depth > deepestTree) return null
  const below = depth + 1
  switch (expression.kind) {
    case 'literal':
      return expression.value
    case 'reference':
      return surroundings.value(expression.path)
    case 'operation': {
      const { operator, right } = expression
      const left = evaluate(expression.left, surroundings, below)
      // The other side is only looked at where it matters.
      if (operator === 'and' && left !== true) return false
      if (operator === 'or' && left === true) return true
      return operators[operator][1](left, evaluate(right, surroundings, below))
    }
    case 'not':
      return evaluate(expression.operand, surroundings, below) !== true
    case 'negate':
      return operators['-'][1](0, evaluate(expression.operand, surroundings, below))
    case 'list':
      return evaluateAll(expression.items, surroundings, below)
    case 'call': {
      const called = findFunction(expression.name)
      const [first] = expression.arguments
      if (called?.kind === 'values') {
        return called.apply(evaluateAll(expression.arguments, surroundings, below), surroundings)
      }
      return called && first?.kind === 'reference' ? surroundings[called.asks](first.path) : null
    }
    default:
      expression satisfies never
      return null
  }
}

function evaluateAll(
  expressions: readonly Expression[],
  surroundings: Surroundings,
  depth: number,
): readonly Value[] {
  return expressions.map((expression) => evaluate(expression, surroundings, depth))
}
