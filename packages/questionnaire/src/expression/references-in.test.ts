import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapReferences } from './map-references.ts'
import { parseExpression } from './parse-expression.ts'
import { printExpression } from './print-expression.ts'
import { referencesIn } from './references-in.ts'
import { expressionArbitrary } from './testing/expression.arbitrary.ts'

const text = 'not (b = -a.row) or empty([c, `in`]) and answered(b)'

describe('the references of an expression', () => {
  it('are found in the order in which they are written, as often as they stand there', () => {
    const parsed = parseExpression(text)
    const paths = parsed.ok ? referencesIn(parsed.expression).map(({ path }) => path) : []
    expect(paths).toEqual([['b'], ['a', 'row'], ['c'], ['in'], ['b']])
  })

  it('can be renamed, and nothing else changes', () => {
    const parsed = parseExpression(text)
    const renamed =
      parsed.ok &&
      printExpression(
        mapReferences(parsed.expression, ([id, ...rest]) => [
          id === 'b' ? 'new' : (id ?? ''),
          ...rest,
        ]),
      )
    expect(renamed).toBe('not new = -a.row or empty([c, `in`]) and answered(new)')
  })

  it('renamed to themselves give the same expression', () => {
    fc.assert(
      fc.property(expressionArbitrary, (expression) => {
        expect(mapReferences(expression, (path) => path)).toEqual(expression)
        const seen: (readonly string[])[] = []
        mapReferences(expression, (path) => {
          seen.push(path)
          return path
        })
        expect(referencesIn(expression).map(({ path }) => path)).toEqual(seen)
      }),
    )
  })
})
