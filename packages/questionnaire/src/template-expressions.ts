import { printExpression } from './expression/print-expression.ts'
import { parseTemplate } from './expression/template.ts'

/** The expressions that stand in the braces of a text, as texts. */
export function templateExpressions(words: string): readonly string[] {
  return parseTemplate(words).flatMap((part) =>
    typeof part === 'string' ? [] : [printExpression(part)],
  )
}
