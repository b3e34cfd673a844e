import fc from 'fast-check'
import { expect, test } from 'vitest'
import { folded } from '@meinungsbild/participants'
import { matchDistricts } from './match-districts.ts'

const some = ['Altstadt', 'Höhe', 'Süd', 'SUED', 'Am  Markt', 'Am-Markt', 'Große Weide', 'Insel']
const word = fc.oneof(fc.constantFrom(...some), fc.string({ unit: 'grapheme', maxLength: 6 }))
const categories = fc.uniqueArray(
  fc
    .record({ code: word, de: word, en: word })
    .map(({ code, de, en }) => ({ code, label: { de, en } })),
  { selector: ({ code }) => code, maxLength: 12 },
)
const names = fc.uniqueArray(word, { maxLength: 12 })

/** The same name as somebody else might have typed it. */
const spelling = fc.constantFrom<((name: string) => string)[]>(
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => `  ${name.replaceAll(' ', '   ')} `,
  (name) => name.replaceAll(' ', '-'),
  (name) => name.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue'),
  (name) => name.replaceAll('ß', 'ss'),
  (name) => name.normalize('NFD'),
)

test('names are found however they are spelled', () => {
  const towns = ['Altstadt', 'Höhe', 'Große Weide', 'Am Markt', 'Süd', 'Mühlen-Au', 'Łąka']
  fc.assert(
    fc.property(fc.array(spelling, { minLength: 7, maxLength: 7 }), (spellings) => {
      const asked = towns.map((name, index) => ({
        code: `c${index}`,
        label: { de: spellings[index]?.(name) ?? name },
      }))
      expect([...matchDistricts(asked, towns)]).toEqual(
        towns.map((name, index) => [`c${index}`, name]),
      )
    }),
  )
})

test('no district has two answers, each pair is called alike, and the order makes no difference', () => {
  fc.assert(
    fc.property(categories, names, (asked, districts) => {
      const matched = matchDistricts(asked, districts)
      expect(new Set(matched.values()).size).toBe(matched.size)
      for (const [code, name] of matched) {
        const label = asked.find((each) => each.code === code)?.label
        expect([label?.de ?? '', label?.en ?? '', code].map(folded)).toContain(folded(name))
      }
      const turned = matchDistricts(asked.toReversed(), districts.toReversed())
      expect(turned).toEqual(matched)
    }),
  )
})

test('what is called alike twice, on either side, is left to people', () => {
  const answer = (code: string, de: string) => ({ code, label: { de } })
  expect(matchDistricts([answer('1', 'Süd'), answer('2', 'SUED')], ['Süd']).size).toBe(0)
  expect(matchDistricts([answer('1', 'Süd')], ['Süd', 'Sued']).size).toBe(0)
  expect([...matchDistricts([answer('insel', 'Auf der Insel')], ['Insel', 'Süd'])]).toEqual([
    ['insel', 'Insel'],
  ])
})
