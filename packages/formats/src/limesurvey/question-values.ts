import type { Named } from '../expressions/names.ts'
import type { QuestionVariables } from './variables.ts'

/** `self`, `that.Q1`: all variables of a question; `sq_X` those of one row or column; with or without comments. */
export function several(
  own: QuestionVariables | undefined,
  patterns: readonly string[],
  attribute: string,
): Named | undefined {
  if (own === undefined) return undefined
  const wanted = new Set(patterns)
  const all =
    attribute !== 'comments' && attribute !== 'nocomments' ? wanted : wanted.add(attribute)
  const parts = [...all].flatMap((pattern) => (pattern.startsWith('sq_') ? pattern.slice(3) : []))
  const found = own.variables.filter(
    (variable) =>
      variable.role !== 'count' &&
      parts.every((part) => variable.parts.includes(part)) &&
      (!all.has('comments') || variable.role === 'comment') &&
      (!all.has('nocomments') || variable.role !== 'comment'),
  )
  const values = found.map(({ value }) => value)
  const [only] = values
  return only !== undefined && own.variables.length === 1 ? only : { kind: 'values', values }
}
