import type { Expression } from './expression/expression.ts'
import { partsOf } from './expression/parts-of.ts'

/** The numbers and texts that stand in an expression. */
export function literalsIn(expression: Expression): readonly (string | number)[] {
  if (expression.kind !== 'literal') return partsOf(expression).flatMap(literalsIn)
  const { value } = expression
  return typeof value === 'string' || typeof value === 'number' ? [value] : []
}
