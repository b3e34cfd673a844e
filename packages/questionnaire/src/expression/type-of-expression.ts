import { checkComparison, isEmpty } from './check-comparison.ts'
import type { Call, Expression, Operation, ValueType } from './expression.ts'
import { findSignature, type ParameterType } from './functions/signatures.ts'
import { parsePattern } from './pattern/parse-pattern.ts'
import { typeFits } from './type-fits.ts'
import type { TypeProblem } from './type-problem.ts'

export type CheckedExpression = {
  readonly type: ValueType
  readonly problems: readonly TypeProblem[]
}

/**
 * What an expression is worth as far as it can be told without answers, and what in it cannot be meant. `typeOf` says
 * what a reference is worth; undefined if there is no such thing. Takes parsed trees.
 */
export function typeOfExpression(
  expression: Expression,
  typeOf: (path: readonly string[]) => ValueType | undefined,
): CheckedExpression {
  const problems: TypeProblem[] = []
  return { type: typeIn(expression, { typeOf, problems }), problems }
}

type Check = {
  readonly typeOf: (path: readonly string[]) => ValueType | undefined
  readonly problems: TypeProblem[]
}

function typeIn(part: Expression, check: Check): ValueType {
  switch (part.kind) {
    case 'literal':
      return literalType(part.value)
    case 'reference': {
      const type = check.typeOf(part.path)
      if (type === undefined) check.problems.push({ code: 'unknownReference', part })
      return type ?? 'unknown'
    }
    case 'list':
      for (const item of part.items) typeIn(item, check)
      return 'list'
    case 'not':
      need(part.operand, 'truth', 'not', check)
      return 'truth'
    case 'negate':
      need(part.operand, 'number', '-', check)
      return 'number'
    case 'operation':
      return typeOfOperation(part, check)
    case 'call':
      return typeOfCall(part, check)
    default:
      return part satisfies never
  }
}

function literalType(value: number | string | boolean | null): ValueType {
  if (value === null) return 'unknown'
  return typeof value === 'number' ? 'number' : typeof value === 'string' ? 'text' : 'truth'
}

/** What `part` is worth, which must fit what the operator or function `name` needs. */
function need(part: Expression, wanted: ParameterType, name: string, check: Check): ValueType {
  const given = typeIn(part, check)
  if (!typeFits(part, given, wanted)) {
    check.problems.push({ code: 'wrongType', part, wanted, given, name })
  }
  return given
}

function typeOfOperation(operation: Operation, check: Check): ValueType {
  const { operator, left, right } = operation
  switch (operator) {
    case 'and':
    case 'or':
      need(left, 'truth', operator, check)
      need(right, 'truth', operator, check)
      return 'truth'
    case '+':
    case '-':
    case '*':
    case '/':
    case 'mod':
    case '^':
      need(left, 'number', operator, check)
      need(right, 'number', operator, check)
      return 'number'
    case '&':
      typeIn(left, check)
      typeIn(right, check)
      return 'text'
    case '=':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
    case 'contains':
    case 'in':
      check.problems.push(
        ...checkComparison(operation, operator, typeIn(left, check), typeIn(right, check)),
      )
      return 'truth'
    default:
      return operator satisfies never
  }
}

function typeOfCall(call: Call, check: Check): ValueType {
  const signature = findSignature(call.name)
  if (signature === undefined) return 'unknown'
  const { takes, gives } = signature
  const shared = new Set<ValueType>()
  for (const [index, argument] of call.arguments.entries()) {
    const wanted = takes[index] ?? takes.at(-1) ?? 'any'
    const given = need(argument, wanted, call.name, check)
    if (wanted === 'any' && !isEmpty(argument)) shared.add(given)
  }
  if (call.name === 'matches') checkPattern(call, check)
  if (gives !== 'shared') return gives
  const [first = 'unknown'] = shared
  return shared.size === 1 && first !== 'list' ? first : 'unknown'
}

function checkPattern(part: Call, check: Check): void {
  const [, pattern] = part.arguments
  if (pattern?.kind !== 'literal' || typeof pattern.value !== 'string') return
  if (!parsePattern(pattern.value).ok) {
    check.problems.push({ code: 'badPattern', part, pattern: pattern.value })
  }
}
