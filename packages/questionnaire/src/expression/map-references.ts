import type { Expression } from './expression.ts'

/** The same expression with other references, as when the id of a question changes. */
export function mapReferences(
  expression: Expression,
  rename: (path: readonly string[]) => readonly string[],
): Expression {
  const map = (part: Expression) => mapReferences(part, rename)
  switch (expression.kind) {
    case 'literal':
      return expression
    case 'reference':
      return { ...expression, path: rename(expression.path) }
    case 'list':
      return { ...expression, items: expression.items.map(map) }
    case 'not':
    case 'negate':
      return { ...expression, operand: map(expression.operand) }
    case 'operation':
      return { ...expression, left: map(expression.left), right: map(expression.right) }
    case 'call':
      return { ...expression, arguments: expression.arguments.map(map) }
    default: {
      const unknown: never = expression
      return unknown
    }
  }
}
