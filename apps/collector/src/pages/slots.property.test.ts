import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeAttribute, slottedPage } from './slots.ts'

const words = fc.string({ unit: 'grapheme', maxLength: 50 })

test('a filled page is its text with the words in the slots, whether compressed or not', () => {
  fc.assert(
    fc.property(words, words, words, words, words, (before, between, after, first, second) => {
      fc.pre(![before, between, after].some((text) => text.includes('SLOT')))
      const page = slottedPage(`${before}SLOT-1${between}SLOT-2${after}`, ['SLOT-1', 'SLOT-2'])
      const expected = before + escapeAttribute(first) + between + escapeAttribute(second) + after
      const filled = page?.fill([first, second])
      const bytes = Buffer.from(expected)
      expect(filled?.html()).toEqual(bytes)
      expect(gunzipSync(filled?.gzip() ?? '')).toEqual(bytes)
    }),
  )
})

test('words longer than a block of deflate fit in', () => {
  const long = 'ä'.repeat(100_000)
  const filled = slottedPage('<SLOT>', ['SLOT'])?.fill([long])
  expect(gunzipSync(filled?.gzip() ?? '').toString()).toBe(`<${long}>`)
})

test('a page that shows a marker of its own, or none, is not cut', () => {
  expect(slottedPage('SLOT and SLOT', ['SLOT'])).toBeUndefined()
  expect(slottedPage('nothing', ['SLOT'])).toBeUndefined()
})

test('no word gets out of its attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', '<', '&', '>', "'", 'a', ';') }), (word) => {
      expect(escapeAttribute(word)).not.toMatch(/["<]/)
    }),
  )
})
