import { cellsOf, type Data, emptyIsLevel } from '../read-data.ts'

/** Whether a row fulfils a condition; undefined where a value that it needs is missing. */
export type Condition = (row: number) => boolean | undefined

/**
 * A condition on rows as R scripts and people write it: `enroll > 500 & stype == "E"`, `14 <= age <= 20`,
 * `sex in (f, m)`, `stype %in% c("E", "H")`, `!is.na(x)`, `a, b and c not missing`, combined with and, or, not and parentheses.
 */
export function parseCondition(text: string, data: Data): Condition {
  const tokens = tokensOf(readable(text))
  let at = 0
  const condition = disjunction()
  if (at < tokens.length) throw new UnreadableCondition(text)
  return condition

  function accept(...words: readonly string[]): boolean {
    const token = tokens[at]
    if (token?.kind === 'string' || !words.includes(token?.text ?? '')) return false
    at += 1
    return true
  }

  function expect(word: string): void {
    if (!accept(word)) throw new UnreadableCondition(text)
  }

  function disjunction(): Condition {
    const parts = [conjunction()]
    while (accept('|', '||', 'or')) parts.push(conjunction())
    return (row) => {
      const results = parts.map((part) => part(row))
      if (results.includes(true)) return true
      return results.includes(undefined) ? undefined : false
    }
  }

  function conjunction(): Condition {
    const parts = [negation()]
    while (accept('&', '&&', 'and')) parts.push(negation())
    return (row) => {
      const results = parts.map((part) => part(row))
      if (results.includes(false)) return false
      return results.includes(undefined) ? undefined : true
    }
  }

  function negation(): Condition {
    if (!accept('!', 'not')) return primary()
    const inner = negation()
    return (row) => {
      const result = inner(row)
      return result === undefined ? undefined : !result
    }
  }

  function primary(): Condition {
    if (accept('(')) {
      const inner = disjunction()
      expect(')')
      return inner
    }
    if (accept('is.na', 'missing')) {
      const cells = cellsOf(data, parenthesised().join(''))
      return (row) => cells[row] === ''
    }
    if (accept('complete')) {
      const columns = parenthesised().map((name) => cellsOf(data, name))
      return (row) => columns.every((cells) => cells[row] !== '')
    }
    return comparison()
  }

  function comparison(): Condition {
    const first = operand()
    const negated = accept('not')
    if (accept('in', '%in%')) {
      accept('c')
      const values = new Set(parenthesised())
      return (row) => {
        const value = first(row)
        return value === undefined ? undefined : values.has(value) !== negated
      }
    }
    const parts: Condition[] = []
    let left = first
    for (;;) {
      const operator = tokens[at]?.text ?? ''
      if (!(operator in comparisons)) break
      at += 1
      const right = operand()
      const from = left
      parts.push((row) => compare(from(row), right(row), operator))
      left = right
    }
    if (parts.length === 0)
      return (row) => {
        const value = first(row)
        return value === undefined ? undefined : value === 'TRUE' || Number(value) > 0
      }
    return (row) => {
      const results = parts.map((part) => part(row))
      if (results.includes(false)) return false
      return results.includes(undefined) ? undefined : true
    }
  }

  function operand(): (row: number) => string | undefined {
    const token = tokens[at]
    if (token === undefined) throw new UnreadableCondition(text)
    at += 1
    if (token.kind !== 'name') return () => token.text
    if (token.text === 'TRUE' || token.text === 'FALSE') return () => token.text
    const cells = cellsOf(data, token.text)
    const empty = emptyIsLevel(data, token.text)
    return (row) => (cells[row] === '' && !empty ? undefined : cells[row])
  }

  function parenthesised(): readonly string[] {
    expect('(')
    const values: string[] = []
    while (!accept(')')) {
      if (accept(',')) continue
      const words: string[] = []
      while (at < tokens.length && ![',', ')'].includes(tokens[at]?.text ?? '')) {
        words.push(tokens[at]?.text ?? '')
        at += 1
      }
      if (at >= tokens.length) throw new UnreadableCondition(text)
      values.push(words.join(' '))
    }
    return values
  }
}

export class UnreadableCondition extends Error {
  constructor(text: string) {
    super(`cannot read the condition ${text}`)
  }
}

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '==': (order) => order === 0,
  '=': (order) => order === 0,
  '!=': (order) => order !== 0,
}

function compare(
  left: string | undefined,
  right: string | undefined,
  operator: string,
): boolean | undefined {
  if (left === undefined || right === undefined) return undefined
  const numeric = Number.isFinite(Number(left)) && Number.isFinite(Number(right))
  const order = numeric ? Number(left) - Number(right) : left < right ? -1 : Number(left > right)
  return comparisons[operator]?.(order)
}

/** `a, b and c not missing` and `!is.na(a)` in one form. */
function readable(text: string): string {
  return text.replace(
    /((?:[\p{L}_][\p{L}\p{N}_.]*(?:\s*,\s*|\s+and\s+))*[\p{L}_][\p{L}\p{N}_.]*)\s+(?:is\s+|are\s+)?not\s+missing/gu,
    (_, names: string) => `complete(${names.replace(/\s+and\s+/g, ', ')})`,
  )
}

type Token = { readonly kind: 'name' | 'number' | 'string' | 'sign'; readonly text: string }

function tokensOf(text: string): readonly Token[] {
  const pattern =
    /"([^"]*)"|'([^']*)'|(-?\d+(?:\.\d+)?(?:e[-+]?\d+)?)|([\p{L}_][\p{L}\p{N}_.]*)|(%in%|[<>=!]=|&&|\|\||[<>=!&|(),])|(\S)/gu
  return [...text.matchAll(pattern)].map(([whole, double, single, number, name, sign]) => {
    if (double !== undefined || single !== undefined)
      return { kind: 'string', text: double ?? single ?? '' }
    if (number !== undefined) return { kind: 'number', text: number }
    if (name !== undefined) return { kind: 'name', text: name }
    if (sign !== undefined) return { kind: 'sign', text: sign }
    throw new UnreadableCondition(whole)
  })
}
