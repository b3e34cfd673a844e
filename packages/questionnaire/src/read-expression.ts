import type { Expression } from './expression/expression.ts'
import { parseExpression } from './expression/parse-expression.ts'

const never: Expression = { kind: 'literal', value: false }

/** The expression that a text of the questionnaire is. One that cannot be read never holds; `lint` keeps it from being released. */
export function readExpression(text: string): Expression {
  const parsed = parseExpression(text)
  return parsed.ok ? parsed.expression : never
}
