import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { patternArbitrary, subjectArbitrary } from '../testing/pattern.arbitrary.ts'
import { matchPattern } from './match-pattern.ts'
import { parsePattern } from './parse-pattern.ts'
import { patternFlaw } from './pattern-flaw.ts'

function fits(text: string, source: string, whole: boolean): boolean {
  const parsed = parsePattern(source)
  if (!parsed.ok) throw new Error(`${source}: ${JSON.stringify(patternFlaw(source))}`)
  return matchPattern(parsed.pattern, text, { whole })
}

describe('a pattern', () => {
  it('fits what RegExp says it fits, all of the text or a part of it', () => {
    fc.assert(
      fc.property(patternArbitrary, subjectArbitrary, (source, text) => {
        expect(fits(text, source, false)).toBe(new RegExp(source, 'u').test(text))
        expect(fits(text, source, true)).toBe(new RegExp(`^(?:${source})$`, 'u').test(text))
      }),
      { numRuns: 3_000 },
    )
  })

  it('makes no difference between capital and small letters if it is told so', () => {
    fc.assert(
      fc.property(patternArbitrary, subjectArbitrary, (source, text) => {
        expect(fits(text, `(?i)${source}`, true)).toBe(
          new RegExp(`^(?:${source})$`, 'iu').test(text),
        )
      }),
      { numRuns: 1_000 },
    )
  })

  it('is read from any text, or the text has a flaw with its place', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc
        .array(fc.constantFrom(...'ab()[]{}?*+|^$\\.,-19:=!<i'), { maxLength: 30 })
        .map((signs) => signs.join('')),
    )
    fc.assert(
      fc.property(anyText, (source) => {
        const flaw = patternFlaw(source)
        expect(flaw === undefined).toBe(parsePattern(source).ok)
        expect(flaw?.position ?? 0).toBeLessThanOrEqual(source.length)
      }),
      { numRuns: 2_000 },
    )
  })
})
