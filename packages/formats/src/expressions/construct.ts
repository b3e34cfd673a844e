import type { Expression, Literal, Operation } from '@meinungsbild/questionnaire'

/*
 * Expressions of our language, built in their simplest form.
 */

export const nothing: Literal = { kind: 'literal', value: null }

/** What is no number, or infinite, is empty. */
export function literal(value: Literal['value']): Expression {
  if (typeof value !== 'number') return { kind: 'literal', value }
  if (!Number.isFinite(value)) return nothing
  return value < 0
    ? { kind: 'negate', operand: { kind: 'literal', value: -value } }
    : { kind: 'literal', value: value + 0 }
}

export function call(name: string, ...given: readonly Expression[]): Expression {
  return { kind: 'call', name, arguments: given }
}

export function operation(
  operator: Operation['operator'],
  left: Expression,
  right: Expression,
): Expression {
  return { kind: 'operation', operator, left, right }
}

export function not(operand: Expression): Expression {
  if (operand.kind === 'not') return operand.operand
  return operand.kind === 'literal' ? literal(operand.value !== true) : { kind: 'not', operand }
}

/** Only for conditions, which are true or false. */
export function allOf(conditions: readonly Expression[]): Expression {
  if (conditions.some(isLiteral(false))) return literal(false)
  const open = conditions.filter((condition) => !isLiteral(true)(condition))
  return open.length === 0
    ? literal(true)
    : open.reduce((left, right) => operation('and', left, right))
}

/** Only for conditions, which are true or false. */
export function anyOf(conditions: readonly Expression[]): Expression {
  if (conditions.some(isLiteral(true))) return literal(true)
  const open = conditions.filter((condition) => !isLiteral(false)(condition))
  return open.length === 0
    ? literal(false)
    : open.reduce((left, right) => operation('or', left, right))
}

export function choose(condition: Expression, then: Expression, otherwise: Expression): Expression {
  if (condition.kind === 'literal') return condition.value === true ? then : otherwise
  return call('if', condition, then, otherwise)
}

export function isEmpty(expression: Expression): Expression {
  return call('empty', expression)
}

export function isFilled(expression: Expression): Expression {
  return not(isEmpty(expression))
}

function isLiteral(value: boolean): (expression: Expression) => boolean {
  return (expression) => expression.kind === 'literal' && expression.value === value
}
