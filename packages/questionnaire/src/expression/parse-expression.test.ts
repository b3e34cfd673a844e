import { describe, expect, it } from 'vitest'
import { expressionProblemMessage } from './expression-messages.ts'
import type { Expression } from './expression.ts'
import type { ExpressionProblem } from './expression-problem.ts'
import { parseExpression } from './parse-expression.ts'
import { printExpression } from './print-expression.ts'

const q: Expression = { kind: 'reference', path: ['q'] }
const number = (value: number): Expression => ({ kind: 'literal', value })

function tree(text: string): Expression {
  const parsed = parseExpression(text)
  if (!parsed.ok) throw new Error(`${text}: ${JSON.stringify(parsed.problem)}`)
  return parsed.expression
}

function problem(text: string): ExpressionProblem | undefined {
  const parsed = parseExpression(text)
  return parsed.ok ? undefined : parsed.problem
}

describe('reading an expression', () => {
  it('knows numbers, texts, truth values, empty and lists', () => {
    expect(tree('12')).toEqual(number(12))
    expect(tree(' .5 ')).toEqual(number(0.5))
    expect(tree('1.5e-3')).toEqual(number(0.0015))
    expect(tree("'it''s'")).toEqual({ kind: 'literal', value: "it's" })
    expect(tree("''")).toEqual({ kind: 'literal', value: '' })
    expect(tree("'two\nlines \\ “quoted”'")).toEqual({
      kind: 'literal',
      value: 'two\nlines \\ “quoted”',
    })
    expect(tree('true')).toEqual({ kind: 'literal', value: true })
    expect(tree('empty')).toEqual({ kind: 'literal', value: null })
    expect(tree('[]')).toEqual({ kind: 'list', items: [] })
    expect(tree('[1, q]')).toEqual({ kind: 'list', items: [number(1), q] })
  })

  it('knows questions, rows and cells, and names in backticks', () => {
    expect(tree('q')).toEqual(q)
    expect(tree('q.row.2')).toEqual({ kind: 'reference', path: ['q', 'row', '2'] })
    expect(tree('q.in')).toEqual({ kind: 'reference', path: ['q', 'in'] })
    expect(tree('q.`row-1`.`a.b`')).toEqual({ kind: 'reference', path: ['q', 'row-1', 'a.b'] })
    expect(tree('`in`')).toEqual({ kind: 'reference', path: ['in'] })
    expect(tree('`a``b`')).toEqual({ kind: 'reference', path: ['a`b'] })
    expect(tree('count')).toEqual({ kind: 'reference', path: ['count'] })
  })

  it('knows the function empty() beside the word', () => {
    expect(tree('empty(q)')).toEqual({ kind: 'call', name: 'empty', arguments: [q] })
    expect(tree('not (q)')).toEqual({ kind: 'not', operand: q })
  })

  it.each([
    ['a or b and c', 'a or (b and c)'],
    ['not a and b', '(not a) and b'],
    ['not a = 1', 'not (a = 1)'],
    ['a = 1 and b < 2', '(a = 1) and (b < 2)'],
    ['a = b & c', 'a = (b & c)'],
    ['a & b + c', 'a & (b + c)'],
    ['a - b - c', '(a - b) - c'],
    ['a + b * c', 'a + (b * c)'],
    ['a / b mod c', '(a / b) mod c'],
    ['-a * b', '(-a) * b'],
    ['-a ^ b', '-(a ^ b)'],
    ['a ^ b ^ c', 'a ^ (b ^ c)'],
    ['a ^ -b', 'a ^ (-b)'],
    ['a * -b', 'a * (-b)'],
    ['a in [1] or b contains 2', '(a in [1]) or (b contains 2)'],
    ['a=1and b=2', 'a = 1 and b = 2'],
  ])('%s means %s', (text, meant) => {
    expect(tree(text)).toEqual(tree(meant))
  })
})

describe('a text that is no expression', () => {
  it.each([
    ['', { code: 'unfinished', position: 0 }, 'Hier steht noch nichts.'],
    ['a and', { code: 'unfinished', position: 5 }, 'Es fehlt noch ein Wert.'],
    ['(a = 1', { code: 'unclosed', position: 6, found: ')' }, 'schließende Klammer'],
    ['[1, 2', { code: 'unclosed', position: 5, found: ']' }, 'eckige Klammer'],
    ['a = 1)', { code: 'misplaced', position: 5, found: ')' }, 'fehlt die öffnende'],
    ['a == 1', { code: 'misplaced', position: 2, found: '==' }, '„=“ statt „==“'],
    ['a <> 1', { code: 'misplaced', position: 2, found: '<>' }, '„!=“ statt „<>“'],
    ['a && b', { code: 'misplaced', position: 2, found: '&&' }, '„and“ statt „&&“'],
    ['a UND b', { code: 'misplaced', position: 2, found: 'UND' }, '„and“ statt „UND“'],
    ['a = "x"', { code: 'misplaced', position: 4, found: '"' }, 'Anführungszeichen'],
    ["a = 'x", { code: 'misplaced', position: 4, found: "'" }, 'schließende Anführungszeichen'],
    ['`a', { code: 'misplaced', position: 0, found: '`' }, 'Gravis-Zeichen'],
    ['a = 3,5', { code: 'misplaced', position: 5, found: ',' }, 'mit Punkt'],
    ['a b', { code: 'misplaced', position: 2, found: 'b' }, 'fehlt ein Operator'],
    ['12abc', { code: 'misplaced', position: 2, found: 'abc' }, 'fehlt ein Operator'],
    ['= 1', { code: 'misplaced', position: 0, found: '=' }, 'fehlt ein Wert'],
    ['a.', { code: 'misplaced', position: 1, found: '.' }, 'Nach diesem Punkt'],
    ['größe', { code: 'misplaced', position: 2, found: 'ö' }, 'Gravis-Zeichen'],
    ['a = 😀', { code: 'misplaced', position: 4, found: '😀' }, 'gibt es in Ausdrücken nicht'],
    ['a = not b', { code: 'misplaced', position: 4, found: 'not' }, 'in Klammern'],
    ['1 < a < 5', { code: 'chainedComparison', position: 6, found: '<' }, 'aneinanderhängen'],
    ['1e999', { code: 'numberTooLarge', position: 0, found: '1e999' }, 'zu groß'],
    ['flor(1)', { code: 'unknownFunction', position: 0, found: 'flor' }, 'Meinten Sie „floor“?'],
    ['WENN(a, 1)', { code: 'unknownFunction', position: 0, found: 'WENN' }, 'Meinten Sie „if“?'],
    [
      'constructor(1)',
      { code: 'unknownFunction', position: 0, found: 'constructor' },
      'Unbekannte',
    ],
    ['abs()', { code: 'argumentCount', position: 0, found: 'abs' }, 'Bitte schreiben Sie „abs(x)“'],
    ['1 + pi(2)', { code: 'argumentCount', position: 4, found: 'pi' }, '„pi()“'],
    [
      'answered(1)',
      { code: 'referenceExpected', position: 9, found: 'answered' },
      'Namen einer Frage',
    ],
  ])('%s: names the place, and says what to do', (text, expected, words) => {
    const found = problem(text)
    expect(found).toEqual(expected)
    expect(found && expressionProblemMessage(found).de).toContain(words)
  })

  it('is refused when it is too long, too deep or a chain without end', () => {
    expect(problem(' '.repeat(10_001))).toEqual({ code: 'tooLong', position: 10_000 })
    expect(problem(`${'('.repeat(60)}1${')'.repeat(60)}`)).toBeUndefined()
    expect(problem(`${'('.repeat(61)}1${')'.repeat(61)}`)).toEqual({
      code: 'tooDeep',
      position: 61,
      found: '1',
    })
    expect(problem(`${'-'.repeat(9_999)}1`)?.code).toBe('tooDeep')
    expect(problem(`1${'+1'.repeat(1_000)}`)).toBeUndefined()
    expect(problem(`1${'+1'.repeat(1_001)}`)?.code).toBe('tooLong')
    expect(problem(`1${'^1'.repeat(4_000)}`)?.code).toBe('tooLong')
  })
})

describe('writing an expression', () => {
  it('puts parentheses only where they are needed', () => {
    expect(printExpression(tree('((a) or (b and (c)))'))).toBe('a or b and c')
    expect(printExpression(tree('a-(b-c)'))).toBe('a - (b - c)')
    expect(printExpression(tree('(a=1)=true'))).toBe('(a = 1) = true')
    expect(printExpression(tree('(-2)^2'))).toBe('(-2) ^ 2')
    expect(printExpression(tree('-(2^2)'))).toBe('-2 ^ 2')
    expect(printExpression(tree("round( x,2 )&' €'"))).toBe("round(x, 2) & ' €'")
  })

  it('takes trees that no text stands for', () => {
    expect(printExpression(number(-3))).toBe('-3')
    const power: Expression = {
      kind: 'operation',
      operator: '^',
      left: number(-3),
      right: number(2),
    }
    expect(printExpression(power)).toBe('(-3) ^ 2')
    expect(printExpression(number(Number.NaN))).toBe('empty')
    expect(printExpression({ kind: 'reference', path: [] })).toBe('``')
  })
})
