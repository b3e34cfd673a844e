import type { Call, Expression, Reference, SpecialAnswer } from '@meinungsbild/questionnaire'
import type { BareOperator } from './operators.ts'

/** A row that compares with nothing, as an expression. */
export function bareExpression(worth: Reference | Call, operator: BareOperator): Expression {
  const ask = (name: string): Expression => ({ kind: 'call', name, arguments: [worth] })
  switch (operator) {
    case 'answered':
      return ask('answered')
    case 'notAnswered':
      return { kind: 'not', operand: ask('answered') }
    case 'dontKnow':
    case 'noAnswer':
    case 'notApplicable':
      return {
        kind: 'operation',
        operator: '=',
        left: ask('special'),
        right: { kind: 'literal', value: operator },
      }
    default:
      return operator satisfies never
  }
}

/** What an expression asks of an answer without comparing it with anything; undefined if it does not. */
export function bareOf(
  expression: Expression,
): { readonly about: Reference; readonly operator: BareOperator } | undefined {
  if (expression.kind === 'not') {
    const inner = bareOf(expression.operand)
    return inner?.operator === 'answered' ? { ...inner, operator: 'notAnswered' } : undefined
  }
  if (expression.kind === 'call' && expression.name === 'answered') {
    const [about] = expression.arguments
    return about?.kind === 'reference' ? { about, operator: 'answered' } : undefined
  }
  if (expression.kind !== 'operation' || expression.operator !== '=') return undefined
  const { left, right } = expression
  const about = left.kind === 'call' && left.name === 'special' ? left.arguments[0] : undefined
  const special = right.kind === 'literal' ? specialOf(right.value) : undefined
  return about?.kind === 'reference' && special ? { about, operator: special } : undefined
}

function specialOf(value: unknown): SpecialAnswer | undefined {
  return (['dontKnow', 'noAnswer', 'notApplicable'] as const).find((special) => special === value)
}
