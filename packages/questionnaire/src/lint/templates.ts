import { templateProblems } from '../expression/template.ts'
import type { Flaw } from '../flaw.ts'
import { textsIn } from '../texts.ts'
import { templateExpressions } from '../template-expressions.ts'
import type { ExpressionPlace } from './expressions.ts'
import { lintExpression } from './expressions.ts'
import { flawAt } from './flaw-at.ts'

/** Earlier answers that stand in words must be readable and must be earlier. */
export function* lintTemplates(
  value: unknown,
  path: string,
  place: ExpressionPlace,
): Iterable<Flaw> {
  for (const { path: at, text } of textsIn(value)) {
    for (const [language, words] of Object.entries(text)) {
      const where = `${path}.${at}.${language}`
      if (templateProblems(words).length > 0) {
        yield flawAt(
          where,
          'badTemplate',
          'Was in geschweiften Klammern steht, ist nicht lesbar. Für eine Klammer selbst schreiben Sie bitte „{{“ oder „}}“.',
          'What stands in braces cannot be read. For a brace itself please write “{{” or “}}”.',
        )
      }
      for (const expression of templateExpressions(words)) {
        yield* lintExpression(expression, where, { ...place, wanted: 'any' })
      }
    }
  }
}
