import { expect, test } from 'vitest'
import { hyphenated } from './hyphenated.ts'

const shown = (label: string, language = 'de') =>
  hyphenated(label, language).replaceAll('\u00AD', '-')

test.each([
  'un-zu-frie-den',
  'ein-ver-stan-den',
  'un-wahr-schein-lich',
  'zu-tref-fend',
  'Si-cher-heit',
  'Öf-fent-li-cher',
  'Spiel-plätze',
  'Bür-ger-be-tei-li-gung',
  'Un-ter-stüt-zung',
  'Ver-ant-wor-tung',
  'Er-reich-bar-keit',
  'Ver-ständ-lich-keit',
])('%s breaks between its syllables', (word) => {
  expect(shown(word.replaceAll('-', ''))).toBe(word)
})

test('short words, other languages and labels with hyphens of their own stay as they are', () => {
  expect(shown('sehr gut')).toBe('sehr gut')
  expect(shown('unsatisfactory', 'en')).toBe('unsatisfactory')
  // Easy language has no hyphens.
  expect(shown('unzufrieden', 'de-x-ls')).toBe('unzufrieden')
  expect(shown('sehr unzu\u00ADfrieden')).toBe('sehr unzu-frieden')
})
