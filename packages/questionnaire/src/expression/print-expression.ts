import type { Expression, Literal } from './expression.ts'
import {
  comparisonStrength,
  negateStrength,
  notStrength,
  operandStrength,
  operators,
  powerStrength,
} from './operators.ts'
import { quote, writePath } from './reference-path.ts'

/**
 * The text of an expression in its one canonical form: single spaces around operators, and parentheses only where they
 * are needed. `parseExpression` reads it as the same tree.
 */
export function printExpression(expression: Expression): string {
  return print(expression, 0)
}

/** `expression` as part of something that binds so strongly. */
function print(expression: Expression, least: number): string {
  const text = printBare(expression)
  return strengthOf(expression) < least ? `(${text})` : text
}

function printBare(expression: Expression): string {
  switch (expression.kind) {
    case 'literal':
      return printLiteral(expression)
    case 'reference':
      return writePath(expression.path)
    case 'list':
      return `[${expression.items.map(printExpression).join(', ')}]`
    case 'call':
      return `${expression.name}(${expression.arguments.map(printExpression).join(', ')})`
    case 'not':
      return `not ${print(expression.operand, notStrength)}`
    case 'negate':
      return `-${print(expression.operand, negateStrength)}`
    case 'operation': {
      const { operator, left, right } = expression
      const [strength] = operators[operator]
      const isPower = strength === powerStrength
      const leftStrength = isPower || strength === comparisonStrength ? strength + 1 : strength
      const rightStrength = isPower ? negateStrength : strength + 1
      return `${print(left, leftStrength)} ${operator} ${print(right, rightStrength)}`
    }
    default: {
      const unknown: never = expression
      throw new TypeError(`An expression of unknown kind was given: ${JSON.stringify(unknown)}`)
    }
  }
}

function printLiteral({ value }: Literal): string {
  if (typeof value === 'string') return quote(value, "'")
  // A number that is none, such as the quotient of zero and zero, is nothing.
  return value === null || (typeof value === 'number' && !Number.isFinite(value))
    ? 'empty'
    : String(value)
}

function strengthOf(expression: Expression): number {
  switch (expression.kind) {
    case 'operation':
      return operators[expression.operator][0]
    case 'not':
      return notStrength
    case 'negate':
      return negateStrength
    case 'literal':
      return typeof expression.value === 'number' && expression.value < 0
        ? negateStrength
        : operandStrength
    case 'list':
    case 'reference':
    case 'call':
      return operandStrength
    default: {
      const unknown: never = expression
      throw new TypeError(`An expression of unknown kind was given: ${JSON.stringify(unknown)}`)
    }
  }
}
