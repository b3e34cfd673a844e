import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hitsIn, wordsIn } from '../../search/find-words.ts'
import { holdsAll } from './holds-all.ts'

const words = fc.array(fc.constantFrom('Bänke', 'Müll', 'Straße', 'am', 'Café', 'ÖPNV', '2,5'), {
  minLength: 1,
  maxLength: 8,
})

test('every text is found by any of its words, however they are written', () => {
  fc.assert(
    fc.property(words, fc.nat(), (all, nth) => {
      const text = all.join(' ')
      const word = all[nth % all.length] ?? ''
      for (const query of [word, word.toUpperCase(), word.slice(0, 2)])
        expect(holdsAll(text, wordsIn(query))).toBe(true)
    }),
  )
})

test('what is marked are the words looked for, and nothing of the text is lost by it', () => {
  fc.assert(
    fc.property(words, fc.nat(), (all, nth) => {
      const text = all.join(' ')
      const looked = wordsIn(all[nth % all.length] ?? '')
      const hits = hitsIn(text, looked)
      expect(hits.length).toBeGreaterThan(0)
      let end = -1
      for (const { from, to } of hits) {
        expect(from).toBeGreaterThan(end)
        const marked = wordsIn(text.slice(from, to)).join('')
        expect(looked.some((word) => marked.includes(word))).toBe(true)
        end = to
      }
    }),
  )
})

test('umlauts may be written out, several words must all be there, and a redacted name is no word', () => {
  const text = 'Mehr Bänke [Name] am Mühlteich!'
  expect(holdsAll(text, wordsIn('baenke'))).toBe(true)
  expect(holdsAll(text, wordsIn('teich MEHR'))).toBe(true)
  expect(holdsAll(text, wordsIn('Bänke Wege'))).toBe(false)
  expect(holdsAll(text, wordsIn('Name'))).toBe(false)
  expect(hitsIn('Mehr Bänke', wordsIn('aenk mehr')).map(({ from, to }) => [from, to])).toEqual([
    [0, 4],
    [6, 9],
  ])
  expect(wordsIn(' ? ')).toEqual([])
})
