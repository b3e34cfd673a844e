import fc from 'fast-check'
import { parseExpression, printExpression } from '@meinungsbild/questionnaire'
import { describe, expect, test } from 'vitest'
import { translateLimeSurvey } from './limesurvey/translate-limesurvey.ts'
import type { NameResolver } from './names.ts'
import { translateOpenRosa } from './openrosa/translate-openrosa.ts'
import { translateSurveyJs } from './surveyjs/translate-surveyjs.ts'
import type { Translated } from './translated.ts'

const names: NameResolver = ({ name }) => ({
  kind: 'value',
  type: name.length % 2 === 0 ? 'text' : 'number',
  expression: { kind: 'reference', path: [name] },
})

type Tool = {
  readonly tool: string
  readonly name: string
  /** What makes an expression of ours at least twice as long. */
  readonly doubling: readonly [before: string, after: string]
  readonly translate: (source: string) => Translated
}

const tools: readonly Tool[] = [
  {
    tool: 'LimeSurvey',
    name: 'q',
    doubling: ['ltrim(', ')'],
    translate: (source) => translateLimeSurvey(source, names),
  },
  {
    tool: 'SurveyJS',
    name: '{q}',
    doubling: ['trunc(', ', 1)'],
    translate: (source) => translateSurveyJs(source, names),
  },
  {
    tool: 'OpenRosa',
    name: '${q}',
    doubling: ['pow(2, ', ')'],
    translate: (source) => translateOpenRosa(source, names),
  },
]

describe.each(tools)('$tool', ({ name, doubling, translate }) => {
  const reasonOf = (source: string) => {
    const translated = translate(source)
    return translated.ok ? 'carried over' : translated.reason
  }

  test('refuses what is nested without end', () => {
    for (const deep of [10_000, 100_000]) {
      expect(reasonOf('('.repeat(deep / 10) + '1' + ')'.repeat(deep / 10))).toBe('tooLarge')
      expect(['tooLarge', 'syntax']).toContain(reasonOf('-'.repeat(deep / 10) + name))
      expect(reasonOf('round('.repeat(deep / 10) + '1' + ')'.repeat(deep / 10))).toBe('tooLarge')
    }
  })

  test('refuses what is longer than any expression', () => {
    expect(reasonOf(Array(20_000).fill(name).join(' + '))).toBe('tooLarge')
    expect(reasonOf(Array(2_000).fill(name).join('+'))).toBe('tooLarge')
    expect(reasonOf(`'${'a'.repeat(100_000)}'`)).toBe('tooLarge')
  })

  test('refuses what would grow without end', () => {
    const [before, after] = doubling
    expect(reasonOf(before + name + after)).toBe('carried over')
    expect(reasonOf(before.repeat(45) + name + after.repeat(45))).toBe('tooLarge')
  })

  test('carries over long chains of conditions', () => {
    const chain = Array.from({ length: 150 }, (_each, index) => `${name} ${equals(name)} ${index}`)
    expect(reasonOf(chain.join(' or '))).toBe('carried over')
  })

  test('refuses what is not closed', () => {
    for (const open of [
      `${name} = 'a`,
      `${name} = "a`,
      "'",
      '"',
      `${name} =`,
      '{',
      '${',
      '(',
      '/a[',
    ]) {
      expect(reasonOf(open)).not.toBe('carried over')
    }
  })

  test('takes any text, and gives an expression that can be read again or a reason', () => {
    const words =
      '1 \'a\' "b" ( ) [ ] , + - * / = == != < >= and or not ! div mod contains anyof empty true null if iif ' +
      "count sum selected concat substr date is_empty . .. | { } $ \\ ' trunc"
    const pieces = fc.constantFrom(name, ...words.split(' '))
    const sources = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.array(pieces, { maxLength: 25 }).map((all) => all.join(' ')),
      fc.array(pieces, { maxLength: 25 }).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(sources, (source) => {
        const translated = translate(source)
        const isGood = translated.ok
          ? parseExpression(printExpression(translated.expression)).ok
          : translated.place <= source.length && translated.message['de'] !== ''
        expect(isGood).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

function equals(name: string): string {
  return name === 'q' ? '==' : '='
}
