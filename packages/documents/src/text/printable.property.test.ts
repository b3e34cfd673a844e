import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printable } from './printable.ts'

test('what can be shown stays as it is, but for places to break', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aäöüßÄ€–„“…§²½ αЖşčż\u00a0←≤√■[]\\#$`<>') })
  fc.assert(
    fc.property(text, (any) => {
      expect(printable(any, 'full').replaceAll('\u200b', '')).toBe(any)
    }),
  )
})

test('no sign is left that the fonts lack, and none that turns the direction of reading', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (any) => {
      expect(printable(any, 'strict')).toMatch(/^[\n\u0020-\u024f\u2010-\u22ff\u200b]*$/)
      expect(printable(any, 'full').replaceAll('\n', '')).not.toMatch(
        /[\p{Cc}\p{M}\p{Cs}\p{Co}\u202a-\u202e\u2066-\u2069]/u,
      )
    }),
  )
})

test('a sign that cannot be shown is named by its code point', () => {
  expect(printable('gut 👍🏽', 'full')).toBe('gut [U+1F44D][U+1F3FD]')
  expect(printable('Ж', 'strict')).toBe('[U+0416]')
})

test('letters that were typed in two parts are put together', () => {
  expect(printable('a\u0308', 'full')).toBe('ä')
})

test('a very long word may break after at most 10 letters', () => {
  const parts = printable('x'.repeat(5000), 'full').split('\u200b')
  expect(Math.max(...parts.map((part) => part.length))).toBe(10)
})
