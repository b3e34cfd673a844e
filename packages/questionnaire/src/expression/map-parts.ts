import type { Expression } from './expression.ts'

/** The same expression with other parts directly in it. */
export function mapParts(
  expression: Expression,
  change: (part: Expression) => Expression,
): Expression {
  switch (expression.kind) {
    case 'literal':
    case 'reference':
      return expression
    case 'list':
      return { ...expression, items: expression.items.map(change) }
    case 'not':
    case 'negate':
      return { ...expression, operand: change(expression.operand) }
    case 'operation':
      return { ...expression, left: change(expression.left), right: change(expression.right) }
    case 'call':
      return { ...expression, arguments: expression.arguments.map(change) }
    default:
      return expression satisfies never
  }
}
