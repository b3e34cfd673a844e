import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerptOf } from './excerpt.ts'
import { wordsIn } from './find-words.ts'

const word = fc.constantFrom('Bänke', 'Müll', 'Straße', 'am', 'Donaudampfschifffahrt', 'ÖPNV')
const text = fc.array(word, { minLength: 1, maxLength: 120 }).map((all) => all.join(' '))

test('an excerpt is short, is part of the text, and shows the first word that was looked for', () => {
  fc.assert(
    fc.property(text, word, text, (before, looked, after) => {
      const whole = `${before} Parkplatz ${after}`
      for (const query of ['Parkplatz', looked]) {
        const words = wordsIn(query)
        const excerpt = excerptOf(whole, words)
        expect(excerpt.text.length).toBeLessThanOrEqual(300)
        expect(whole).toContain(excerpt.text.replace(/^… /, '').replace(/ …$/, ''))
        const isThere = whole.includes(query)
        expect(excerpt.marks.length > 0).toBe(isThere)
      }
    }),
  )
})

test('a text that fits stands as a whole, on one line, with all words marked', () => {
  const excerpt = excerptOf('Mehr Bänke\n am  Teich', wordsIn('baenk teich'))
  expect(excerpt.text).toBe('Mehr Bänke am Teich')
  expect(excerpt.marks.map(({ from, to }) => excerpt.text.slice(from, to))).toEqual([
    'Bänk',
    'Teich',
  ])
})

test('a word without end is cut', () => {
  expect(excerptOf('x'.repeat(1_000), []).text).toHaveLength(222)
})
