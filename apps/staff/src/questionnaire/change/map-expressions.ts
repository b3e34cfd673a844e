import {
  mapTemplate,
  mapTexts,
  parseExpression,
  printExpression,
  type Expression,
} from '@meinungsbild/questionnaire'

/** The keys under which a questionnaire keeps expressions. The `value` of a scale's point is a number and none. */
const expressionKeys: ReadonlySet<string> = new Set([
  'visibleIf',
  'requiredIf',
  'that',
  'value',
  'if',
  'when',
])

/**
 * A questionnaire or a part of one with other expressions, those in the braces of its texts included. An expression that
 * cannot be read or comes out the same keeps its spelling.
 */
export function mapExpressions<Part>(part: Part, change: (expression: Expression) => Expression) {
  const worded = mapTexts(part, (text) => {
    const entries = Object.entries(text).map(([language, words]) => [
      language,
      mapTemplate(words, change),
    ])
    const isSame = entries.every(([language, words]) => words === text[language ?? ''])
    return isSame ? text : Object.fromEntries(entries)
  })
  // The shape stays what it was: only texts of expressions are replaced by such.
  return mapped(worded, change) as Part
}

function mapped(value: unknown, change: (expression: Expression) => Expression): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => mapped(item, change))
  const entries = Object.entries(value).map(([key, part]) => {
    const isExpression = typeof part === 'string' && expressionKeys.has(key)
    return [key, isExpression ? changedText(part, change) : mapped(part, change)]
  })
  return Object.fromEntries(entries)
}

function changedText(text: string, change: (expression: Expression) => Expression): string {
  const parsed = parseExpression(text)
  if (!parsed.ok) return text
  const changed = printExpression(change(parsed.expression))
  return changed === printExpression(parsed.expression) ? text : changed
}
