import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Value } from './expression.ts'
import { templateProblemMessage } from './expression-messages.ts'
import { fillTemplate, hasTemplate, parseTemplate, templateProblems } from './template.ts'
import { surroundingsWith } from './testing/surroundings-with.ts'

const surroundings = surroundingsWith(
  { years: 12, district: 'n', name: '<Ida>' },
  { label: ([id]) => (id === 'district' ? 'Nord' : null) },
)

function show(value: Value): string {
  return value === null ? '' : `<${String(value)}>`
}

function fill(text: string): string {
  return fillTemplate(parseTemplate(text), surroundings, show)
}

describe('a text with braces', () => {
  it.each([
    ['Seit {years} Jahren in {district}.', 'Seit <12> Jahren in <Nord>.'],
    ['{ years + 1 }', '<13>'],
    ['{code}', ''],
    ["{'}' & name}", '<}<Ida>>'],
    ['{`years`}', '<12>'],
    ['{{years}}', '{years}'],
    ['{{{years}}}', '{<12>}'],
    ['no braces', 'no braces'],
    ['', ''],
  ])('%s becomes %s', (text, filled) => {
    expect(fill(text)).toBe(filled)
    expect(templateProblems(text)).toEqual([])
  })

  it.each([
    ['{years +}', 'unfinished', 8],
    ['Seit {years Jahren}', 'misplaced', 12],
    ['Hier { fehlt etwas', 'unclosedBrace', 5],
    ['Hier } auch', 'unopenedBrace', 5],
    ["{years & 'Jahre}", 'unclosedBrace', 0],
    ['{}', 'unfinished', 1],
  ])('%s stays as it is, and the author is told', (text, code, position) => {
    expect(fill(text)).toBe(text)
    const [problem, ...others] = templateProblems(text).slice(0, 1)
    expect(problem).toMatchObject({ code, position })
    expect(others).toEqual([])
    expect(problem && templateProblemMessage(problem).de).toMatch(/\.$/)
  })

  it('is the same text if there are none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const plain = text.replaceAll(/[{}]/g, '')
        expect(hasTemplate(plain)).toBe(false)
        expect(parseTemplate(plain)).toEqual([plain])
        const escaped = text.replaceAll('{', '{{').replaceAll('}', '}}')
        expect(fill(escaped)).toBe(text)
      }),
    )
  })

  it('is read in one go, however many braces stand open', () => {
    for (const text of ['{'.repeat(100_001), "{'".repeat(50_000), `{${"'a'".repeat(50_000)}`]) {
      expect(templateProblems(text).length).toBeGreaterThan(0)
    }
  })
})
