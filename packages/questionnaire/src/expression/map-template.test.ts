import { describe, expect, it } from 'vitest'
import { mapReferences } from './map-references.ts'
import { mapTemplate } from './map-template.ts'

function renamed(text: string): string {
  return mapTemplate(text, (expression) =>
    mapReferences(expression, ([first = '', ...rest]) => [first === 'a' ? 'b' : first, ...rest]),
  )
}

describe('the expressions in a text', () => {
  it.each([
    ['Seit {a} Jahren, {a.row + 1}.', 'Seit {b} Jahren, {b.row + 1}.'],
    ['{{a}} ist kein {c}', '{{a}} ist kein {c}'],
    ['{a', '{a'],
    ["{'a' & a}", "{'a' & b}"],
    ['{ c+1 } und {a +} und {a}', '{ c+1 } und {a +} und {b}'],
    ['a ohne Klammern', 'a ohne Klammern'],
  ])('%s becomes %s', (before, after) => {
    expect(renamed(before)).toBe(after)
  })
})
