import type { Expression } from './expression.ts'
import type { ExpressionProblem, ExpressionProblemCode } from './expression-problem.ts'
import { findFunction } from './functions/functions.ts'
import { isKeyword, literals } from './keywords.ts'
import { deepestNesting, longestExpression, mostOperators } from './limits.ts'
import {
  comparisonStrength,
  isOperator,
  negateStrength,
  notStrength,
  operators,
  powerStrength,
} from './operators.ts'
import { readPath, unquote } from './reference-path.ts'
import { readTokens, type Token } from './tokens.ts'

export type ParsedExpression =
  | { readonly ok: true; readonly expression: Expression }
  | { readonly ok: false; readonly problem: ExpressionProblem }

/**
 * Reads the text of an expression. The grammar, loosest first:
 *
 *     or   and   not   = != < <= > >= contains in (one only)   &   + -   * / mod   unary -   ^ (from the right)
 *     12 .5 1e3   'it''s'   true false empty   [a, b]   name(a, b)   q.row.column   q.`row-1`   (a)
 *
 * Refuses texts of more than 10,000 characters, 60 levels of nesting or 1,000 operators.
 */
export function parseExpression(text: string): ParsedExpression {
  if (text.length > longestExpression) {
    return { ok: false, problem: { code: 'tooLong', position: longestExpression } }
  }
  const reading: Reading = { tokens: readTokens(text), at: 0, nesting: 0, operators: 0 }
  const expression = readOperation(reading, 0)
  return expression && stepOver(reading, '')
    ? { ok: true, expression }
    : { ok: false, problem: reading.problem ?? { code: 'unfinished', position: text.length } }
}

/** Where the reader stands. A function that cannot go on notes the problem and returns undefined. */
type Reading = {
  readonly tokens: readonly Token[]
  at: number
  nesting: number
  operators: number
  problem?: ExpressionProblem
}

/** Reads operators that bind at least so strongly, with what they join. */
function readOperation(reading: Reading, least: number): Expression | undefined {
  let left = readOperand(reading, least)
  let before = 0
  while (left) {
    const token = tokenAt(reading)
    const operator = token.text
    if (!isOperator(operator) || operators[operator][0] < least) return left
    const [strength] = operators[operator]
    if (strength === comparisonStrength && before === strength) {
      return fail(reading, 'chainedComparison', token)
    }
    before = strength
    reading.at += 1
    reading.operators += 1
    if (reading.operators > mostOperators) return fail(reading, 'tooLong', token)
    const right = readOperation(reading, strength === powerStrength ? negateStrength : strength + 1)
    left = right && { kind: 'operation', operator, left, right }
  }
  return undefined
}

function readOperand(reading: Reading, least: number): Expression | undefined {
  const token = tokenAt(reading)
  if (reading.nesting > deepestNesting) return fail(reading, 'tooDeep', token)
  reading.nesting += 1
  reading.at += 1
  const operand = readFrom(token, reading, least)
  reading.nesting -= 1
  return operand
}

/** Reads the operand that begins with `token`, which is already behind the reader. */
function readFrom(token: Token, reading: Reading, least: number): Expression | undefined {
  const { text } = token
  if (/^\.?\d/.test(text)) {
    const value = Number(text)
    return value < Infinity ? { kind: 'literal', value } : fail(reading, 'numberTooLarge', token)
  }
  if (/^'[^]/.test(text)) return { kind: 'literal', value: unquote(text) }
  const isName = !isKeyword(text) && /^([a-z]|`[^])/i.test(text)
  const isCallable = isName ? /^\w+$/.test(text) : text === 'empty'
  if (isCallable && tokenAt(reading).text === '(') return readCall(token, reading)
  if (isName) return { kind: 'reference', path: readPath(text) }
  const value = literals.get(text)
  if (value !== undefined) return { kind: 'literal', value }
  if (text === '(') {
    const inner = readOperation(reading, 0)
    return inner && stepOver(reading, ')') ? inner : undefined
  }
  if (text === '[') {
    const items = readItems(reading, ']')
    return items && { kind: 'list', items }
  }
  if (text === '-' || (text === 'not' && least <= notStrength)) {
    const operand = readOperation(reading, text === '-' ? negateStrength : notStrength)
    return operand && { kind: text === '-' ? 'negate' : 'not', operand }
  }
  return fail(reading, text === '' ? 'unfinished' : 'misplaced', token)
}

function readCall(token: Token, reading: Reading): Expression | undefined {
  const name = token.text
  const called = findFunction(name)
  if (!called) return fail(reading, 'unknownFunction', token)
  reading.at += 1
  const first = tokenAt(reading)
  const items = readItems(reading, ')')
  if (!items) return undefined
  const isCountRight = items.length >= called.least && items.length <= called.most
  if (!isCountRight) return fail(reading, 'argumentCount', token)
  return called.kind === 'reference' && items[0]?.kind !== 'reference'
    ? fail(reading, 'referenceExpected', first, name)
    : { kind: 'call', name, arguments: items }
}

function readItems(reading: Reading, closing: string): readonly Expression[] | undefined {
  const items: Expression[] = []
  if (tokenAt(reading).text !== closing) {
    for (;;) {
      const item = readOperation(reading, 0)
      if (!item) return undefined
      items.push(item)
      if (tokenAt(reading).text !== ',') break
      reading.at += 1
    }
  }
  return stepOver(reading, closing) ? items : undefined
}

/** Steps over the sign that must stand here; the end is an empty sign. */
function stepOver(reading: Reading, sign: string): boolean {
  const token = tokenAt(reading)
  reading.at += 1
  if (token.text === sign) return true
  fail(reading, token.text === '' ? 'unclosed' : 'misplaced', token, token.text || sign)
  return false
}

const end: Token = { text: '', position: 0 }

function tokenAt({ tokens, at }: Reading): Token {
  return tokens[at] ?? end
}

function fail(
  reading: Reading,
  code: ExpressionProblemCode,
  { position, text }: Token,
  found: string = text,
): undefined {
  reading.problem = found === '' ? { code, position } : { code, position, found }
}
