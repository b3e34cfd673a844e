import type { Expression } from './expression.ts'
import { parseExpression } from './parse-expression.ts'
import { printExpression } from './print-expression.ts'
import { hasTemplate, piecesOf } from './template.ts'

/** The same words with other expressions between the braces; what cannot be read or does not change stays as it is written. */
export function mapTemplate(text: string, change: (expression: Expression) => Expression): string {
  if (!hasTemplate(text)) return text
  return piecesOf(text)
    .map((piece) => {
      if (piece.kind === 'words') return piece.text
      if (piece.kind === 'brace') return piece.text + piece.text
      const parsed = parseExpression(piece.text.slice(1, -1))
      const changed = parsed.ok ? change(parsed.expression) : undefined
      return !parsed.ok || changed === undefined || same(changed, parsed.expression)
        ? piece.text
        : `{${printExpression(changed)}}`
    })
    .join('')
}

function same(one: Expression, other: Expression): boolean {
  return printExpression(one) === printExpression(other)
}
