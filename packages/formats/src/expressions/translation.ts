import {
  parseExpression,
  printExpression,
  type Expression,
  type ValueType,
} from '@meinungsbild/questionnaire'
import { isHuge } from './huge.ts'
import type { NameResolver } from './names.ts'
import { refusal } from './refusal.ts'
import type { SourceTree } from './source-tree.ts'
import type { Refusal, RefusalReason, Translated } from './translated.ts'

/** One expression on its way. What cannot be carried over is noted; what is built in its place is never used. */
export type Translation = { readonly names: NameResolver; readonly refusals: Refusal[] }

export function refuse(
  { refusals }: Translation,
  reason: RefusalReason,
  { at }: Pick<SourceTree, 'at'>,
  what: string,
): void {
  refusals.push(refusal(reason, at, what))
}

/** The first refusal, or else the expression, if it is short enough to be read again. */
export function finish(
  { refusals: [first] }: Translation,
  expression: Expression,
  type: ValueType,
): Translated {
  if (first) return first
  if (isHuge(expression)) return refusal('tooLarge', 0, '')
  return parseExpression(printExpression(expression)).ok
    ? { ok: true, expression, type }
    : refusal('tooLarge', 0, '')
}
