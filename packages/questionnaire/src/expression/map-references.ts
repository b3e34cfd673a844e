import type { Expression } from './expression.ts'
import { mapParts } from './map-parts.ts'

/** The same expression with other references, as when the id of a question changes. */
export function mapReferences(
  expression: Expression,
  rename: (path: readonly string[]) => readonly string[],
): Expression {
  return expression.kind === 'reference'
    ? { ...expression, path: rename(expression.path) }
    : mapParts(expression, (part) => mapReferences(part, rename))
}
