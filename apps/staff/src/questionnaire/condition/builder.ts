import type { UiLanguage } from '@meinungsbild/design'
import type { Call, Expression, Reference } from '@meinungsbild/questionnaire'
import { isBare } from './operators.ts'
import { rowOfExpression, type Row } from './row-expression.ts'
import type { Subject } from './subject.ts'

export type Join = 'and' | 'or'

/** A condition as the form's rows show it: comparisons and groups of comparisons, all joined in the same way. */
export type Builder = { readonly join: Join; readonly parts: readonly (Row | Group)[] }

/** Comparisons in brackets. */
type Group = { readonly join: Join; readonly rows: readonly Row[] }

/** The rows that say what an expression says; undefined for what is nested deeper or no comparison at all. */
export function builderOf(
  expression: Expression,
  find: (worth: Reference | Call) => Subject | undefined,
  language: UiLanguage,
): Builder | undefined {
  const row = (part: Expression) => {
    const own = rowOfExpression(part, find, language)
    return own && isOffered(own) ? own : undefined
  }
  const { join, operands } = joined(expression)
  const parts = operands.map((part): Row | Group | undefined => {
    const own = row(part)
    if (own !== undefined) return own
    const group = joined(part)
    const rows = group.operands.map(row).filter((each) => each !== undefined)
    const isGroup = group.operands.length > 1 && rows.length === group.operands.length
    return isGroup ? { join: group.join, rows } : undefined
  })
  const known = parts.filter((part) => part !== undefined)
  return known.length === parts.length ? { join, parts: known } : undefined
}

/** Whether the form would take the row: a code that the question does not have is only told as a text. */
function isOffered({ subject, operator, value }: Row): boolean {
  const { categories, measure } = subject
  if (isBare(operator) || categories.length === 0 || measure === 'ordinal') return true
  return categories.some(({ code }) => code === value)
}

/** Expressions joined by one operator; undefined for none. */
export function joinedBy(join: Join, operands: readonly Expression[]): Expression | undefined {
  const [first, ...others] = operands
  return (
    first &&
    others.reduce<Expression>(
      (left, right) => ({ kind: 'operation', operator: join, left, right }),
      first,
    )
  )
}

/** What `and` or `or` joins at the top, however it is bracketed; a single expression joins itself. */
function joined(expression: Expression): {
  readonly join: Join
  readonly operands: readonly Expression[]
} {
  const isJoin = expression.kind === 'operation' && isJoining(expression.operator)
  if (!isJoin) return { join: 'and', operands: [expression] }
  const join = expression.operator === 'or' ? 'or' : 'and'
  return { join, operands: operandsOf(expression, join) }
}

function operandsOf(expression: Expression, join: Join): readonly Expression[] {
  return expression.kind === 'operation' && expression.operator === join
    ? [...operandsOf(expression.left, join), ...operandsOf(expression.right, join)]
    : [expression]
}

function isJoining(operator: string): boolean {
  return operator === 'and' || operator === 'or'
}
