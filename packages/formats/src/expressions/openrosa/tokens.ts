import { refusal } from '../refusal.ts'
import { longestSource } from '../source-reading.ts'
import type { SourceToken } from '../source-tree.ts'
import type { Refusal } from '../translated.ts'

const spaces = /[ \t\r\n]*/y
/** What can begin an operand: number, quoted text, name of a function, path. */
const number = /(?:\d+(?:\.\d*)?|\.\d+)(?:e-?\d+)?/y
const quoted = /"[^"]*"|'[^']*'/y
const functionName =
  /(?!current\(\))[\p{L}_][\p{L}\p{N}_.-]*(?::[\p{L}_][\p{L}\p{N}_.-]*)?[ \t\r\n]*(?=\()/uy
const variable = /\$\{[^{}]*\}/y
const step =
  /\/{0,2}(?:[a-z-]+::)?(?:@?[\p{L}_][\p{L}\p{N}_.-]*(?::(?:[\p{L}_][\p{L}\p{N}_.-]*|\*))?(?:\(\))?|@?\*|\.\.?)|\//uy
/** What can stand after one. Names of operators need no space around them. */
const sign = /!=|<=|>=|[=<>+\-*|]|and|or|div|mod/y
const bracket = /[(),]/y

/**
 * Cuts an XPath expression of OpenRosa into tokens. Whether `*` and `and` are operators depends on what stands before them.
 * A path is one token, with its predicates; the name of `${q}` is `q`.
 */
export function readTokens(source: string): readonly SourceToken[] | Refusal {
  if (source.length > longestSource) return refusal('tooLarge', 0, '')
  const tokens: SourceToken[] = []
  for (let at = end(spaces, source, 0); at < source.length;) {
    const token = tokenAt(source, at, isOperand(tokens.at(-1)))
    if (token === undefined) {
      // A path that begins with a function, such as `instance('x')/root/item`.
      const isPath = source[at] === '/' || source[at] === '['
      return refusal(isPath ? 'path' : 'syntax', at, source.slice(at, at + 20))
    }
    tokens.push(token)
    at = end(spaces, source, at + token.length)
  }
  return tokens
}

type Found = SourceToken & { readonly length: number }

function tokenAt(source: string, at: number, isAfterOperand: boolean): Found | undefined {
  const find = (pattern: RegExp) => source.slice(at, end(pattern, source, at))
  const punctuation = find(bracket) || (isAfterOperand || source[at] === '-' ? find(sign) : '')
  if (punctuation) return { kind: 'sign', text: punctuation, at, length: punctuation.length }
  if (isAfterOperand) return undefined
  const numeral = find(number)
  if (numeral) return { kind: 'number', text: numeral, at, length: numeral.length }
  const text = find(quoted)
  if (text) return { kind: 'text', text: text.slice(1, -1), at, length: text.length }
  const called = find(functionName)
  if (called) return { kind: 'word', text: called.trim(), at, length: called.length }
  const path = source.slice(at, endOfPath(source, at))
  if (!path) return undefined
  const isVariable = end(variable, path, 0) === path.length
  const name = isVariable ? path.slice(2, -1).trim() : path
  return { kind: 'name', text: name, at, length: path.length }
}

function isOperand(token: SourceToken | undefined): boolean {
  if (token === undefined || token.kind === 'word') return false
  return token.kind !== 'sign' || token.text === ')'
}

/** A path of steps, variables and predicates: `/data/item[x = "]"]/q`, `${group}/q`. */
function endOfPath(source: string, start: number): number {
  let at = start
  for (;;) {
    const next =
      source[at] === '[' && at > start
        ? endOfPredicate(source, at)
        : endOfStep(source, at, at > start)
    if (next <= at) return at
    at = next
  }
}

function endOfStep(source: string, at: number, isLater: boolean): number {
  if (isLater && source[at] !== '/') return at
  return Math.max(end(variable, source, at), end(step, source, at))
}

/** `start` if the predicate is not closed. */
function endOfPredicate(source: string, start: number): number {
  let depth = 0
  for (let at = start; at < source.length;) {
    const afterText = end(quoted, source, at)
    if (source[at] === '[') depth += 1
    if (source[at] === ']') depth -= 1
    if (depth === 0) return at + 1
    at = Math.max(afterText, at + 1)
  }
  return start
}

/** Where the pattern ends that begins at `at`; `at` if it does not. */
function end(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at
  return at + (pattern.exec(source)?.[0].length ?? 0)
}
