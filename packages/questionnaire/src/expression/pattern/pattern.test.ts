import { describe, expect, it } from 'vitest'
import { matchPattern } from './match-pattern.ts'
import { matches } from './matches.ts'
import { parsePattern } from './parse-pattern.ts'
import { patternFlaw } from './pattern-flaw.ts'

describe('a pattern', () => {
  it.each([
    ['\\d{5}', '80331', '8033'],
    ['[A-ZÄÖÜ][a-zäöüß]+', 'Köln', 'köln'],
    ['(?i)köln|bonn', 'KÖLN', 'KÖLN '],
    ['[\\w.+-]+@[\\w-]+\\.\\w{2,}', 'a.b@c-d.de', 'a@b'],
    ['[\\w-.]+\\@x', 'a.b@x', 'a b@x'],
    ['.', '😀', '\n'],
    ['', '', 'a'],
    ['a{0}', '', 'a'],
    ['(|a)+', 'aa', 'b'],
    ['^a$', 'a', 'aa'],
    [`${'('.repeat(400)}a${')'.repeat(400)}`, 'a', 'b'],
    ['a{0,900}', 'a'.repeat(900), 'a'.repeat(901)],
    ['\\p{Script=Greek}+', 'αβγ', 'abc'],
  ])('%s fits all of %j, but not %j', (pattern, text, other) => {
    expect(matches(text, pattern)).toBe(true)
    expect(matches(other, pattern)).toBe(false)
  })

  it('may fit a part of the text', () => {
    const parsed = parsePattern('b+')
    expect(parsed.ok && matchPattern(parsed.pattern, 'abbc')).toBe(true)
    expect(parsed.ok && matchPattern(parsed.pattern, 'abbc', { whole: true })).toBe(false)
  })

  it('takes no more steps than the text is long, however it is made', () => {
    const text = `${'a'.repeat(20_000)}!`
    for (const pattern of [
      '(a+)+',
      '(a|a)*',
      '(a|aa)+',
      '(.*a){12}',
      '([a-zA-Z]+)*',
      '(a*)*b',
      'a*a*a*a*c',
    ]) {
      expect(matches(text, pattern)).toBe(false)
    }
    expect(matches('a'.repeat(4_001), 'a{1000}')).toBeNull()
    expect(matches('a'.repeat(30), `${'a?'.repeat(30)}${'a'.repeat(30)}`)).toBe(true)
  })
})

describe('a text that is no pattern', () => {
  it.each([
    ['a(?=b)', 'lookAround', 1],
    ['(?<!a)b', 'lookAround', 0],
    ['(a)\\1', 'backReference', 3],
    ['\\k<n>', 'backReference', 0],
    ['(?<n>a)', 'unsupported', 0],
    ['a\\b', 'unsupported', 1],
    ['x(a', 'unclosedGroup', 1],
    ['a)', 'unopenedGroup', 1],
    ['a[bc', 'unclosedClass', 1],
    ['[a\\]', 'unclosedClass', 0],
    ['*a', 'nothingToRepeat', 0],
    ['a**', 'nothingToRepeat', 2],
    ['a|+', 'nothingToRepeat', 2],
    ['a{5,2}', 'badRepetition', 1],
    ['a{x}', 'badRepetition', 1],
    ['[z-a]', 'badCharacter', 0],
    ['a\\', 'badCharacter', 1],
    ['\\y', 'badCharacter', 0],
    ['\\p{Nothing}', 'badCharacter', 0],
    ['(a{500}){5}', 'tooLarge', 11],
    [`a{${'9'.repeat(400)}}`, 'tooLarge', 403],
    ['(((((a{500}){500}){500}){500}){500}){500}', 'tooLarge', 41],
    ['((((((){500}){500}){500}){500}){500}){500}', 'tooLarge', 42],
    ['a'.repeat(1_001), 'tooLarge', 0],
  ])('%s: says why, and where', (text, code, position) => {
    expect(patternFlaw(text)).toMatchObject({ code, position })
    expect(matches('a', text)).toBeNull()
  })
})
