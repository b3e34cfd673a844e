import type { Expression, Reference } from './expression/expression.ts'
import { partsOf } from './expression/parts-of.ts'

/** Functions that mean something where nothing was answered. */
const forgiving: ReadonlySet<string> = new Set([
  'answered',
  'special',
  'empty',
  'coalesce',
  'count',
  'comment',
  'if',
  'sum',
])

/** What must have been answered before an author's check can be judged: its references, but those that may be empty. */
export function neededReferences(expression: Expression): readonly Reference[] {
  if (expression.kind === 'reference') return [expression]
  if (expression.kind === 'call' && forgiving.has(expression.name)) return []
  return partsOf(expression).flatMap(neededReferences)
}
