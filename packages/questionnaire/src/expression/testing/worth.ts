import { evaluateExpression } from '../evaluate-expression.ts'
import type { Surroundings, Value } from '../expression.ts'
import { parseExpression } from '../parse-expression.ts'
import { surroundingsWith } from './surroundings-with.ts'

/** What the text of an expression is worth; a text that is none fails the test. */
export function worth(text: string, surroundings: Surroundings = surroundingsWith({})): Value {
  const parsed = parseExpression(text)
  if (!parsed.ok) throw new Error(`${text}: ${JSON.stringify(parsed.problem)}`)
  return evaluateExpression(parsed.expression, surroundings)
}
