import type { Expression, Reference } from './expression.ts'
import { partsOf } from './parts-of.ts'

/** Every reference in the order in which it is written; one that stands there twice comes twice. */
export function referencesIn(expression: Expression): readonly Reference[] {
  return expression.kind === 'reference' ? [expression] : partsOf(expression).flatMap(referencesIn)
}
