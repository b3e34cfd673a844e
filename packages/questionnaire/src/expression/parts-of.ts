import type { Expression } from './expression.ts'

/** The expressions that stand directly in this one, in the order in which they are written. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'literal':
    case 'reference':
      return []
    case 'list':
      return expression.items
    case 'not':
    case 'negate':
      return [expression.operand]
    case 'operation':
      return [expression.left, expression.right]
    case 'call':
      return expression.arguments
    default: {
      const unknown: never = expression
      return unknown
    }
  }
}
